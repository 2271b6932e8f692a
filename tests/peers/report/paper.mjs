// Opora, MIT licence. See LICENSE.
// A page on paper: which sheets each row, finding and month came to stand on, and all that the sheets say.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { missing } from "../calendars.mjs";

// Puts a sign of one pixel at the beginning and the end of each cell of a row, of each finding and of each month: Qb12Q, Qe12Q.
// On paper the sheets of its signs are those of the thing.
const sign = (page) => page.evaluate(() => {
  const things = [...document.querySelectorAll("tbody tr, .finding, .month")].filter((one) => !one.parentElement.closest(".month"));
  const mark = (kind, number) => {
    const out = document.createElement("span");
    out.textContent = `Q${kind}${number}Q`;
    out.style.cssText = "font-size:1px;line-height:1px;color:#777;letter-spacing:0";
    return out;
  };
  things.forEach((one, number) => {
    for (const cell of one.tagName === "TR" ? one.children : [one]) {
      // At the end of the last thing that flows, so that no sign makes a line of its own.
      let last = cell;
      while (last.lastElementChild && last.lastChild === last.lastElementChild && !["TABLE", "svg"].includes(last.lastElementChild.tagName)) last = last.lastElementChild;
      last.append(mark("e", number));
      cell.prepend(mark("b", number));
    }
  });
  return things.map((one) => `${one.tagName.toLowerCase()} ${one.id || one.textContent.slice(0, 60)}`);
});

// The text of each sheet.
export async function sheets(page) {
  const folder = mkdtempSync(join(tmpdir(), "opora-paper-"));
  try {
    const file = join(folder, "page.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true, timeout: 0 }));
    const run = spawnSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8", maxBuffer: 2 ** 28 });
    if (run.error) missing("pdftotext of poppler-utils");
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout.split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Rows, findings and months that stand on two sheets though one would have held them. A thing that one sheet cannot hold
// begins its first sheet: whatever ends there is told as cut.
export async function cutOnPaper(page) {
  const names = await sign(page);
  const paper = await sheets(page);
  const where = names.map(() => ({ first: Infinity, last: -1 }));
  const ends = paper.map(() => new Set()); // things that end on a sheet, or go through it
  paper.forEach((text, sheet) => {
    for (const [, number] of text.matchAll(/Q[be](\d+)Q/g)) {
      const at = where[Number(number)];
      at.first = Math.min(at.first, sheet);
      at.last = Math.max(at.last, sheet);
      ends[sheet].add(Number(number));
    }
  });
  const faults = [];
  const highest = [];
  where.forEach(({ first, last }, number) => {
    if (last < 0) {
      faults.push(`not on paper: ${names[number]}`);
    } else if (first !== last) {
      const before = [...ends[first]].some((other) => other < number);
      if (before) faults.push(`cut between sheets ${first + 1} and ${last + 1}: ${names[number]}`);
      else highest.push(names[number]);
    }
  });
  return { faults, paper, things: names.length, highest };
}
