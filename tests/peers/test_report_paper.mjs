// Opora, MIT licence. See LICENSE.
// The report on paper: headless Chromium prints it, pdftotext reads the sheets. No row, finding or month that a sheet holds is
// cut, and of those that are higher than a sheet no word is lost.
import assert from "node:assert";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, open } from "./report/browser.mjs";
import { longCells, programme } from "./report/invented.mjs";
import { cutOnPaper } from "./report/paper.mjs";

const folder = mkdtempSync(join(tmpdir(), "opora-report-paper-"));

function written(name, content) {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const inputs = [
  ["example", join(process.env.OPORA_SOURCE_DIR, "docs/examples/programme.docx"), 0],
  ["32 events", join(process.env.OPORA_SHARED, "programmes/kirovsk-lenobl-2022.docx"), 0],
  ["300 events", written("many", programme(300)), 0],
  ["long cells", written("long", longCells()), 4], // rows 10, 15, the task and the first unread passage
];

let faults = 0;
async function look(browser, name, file, higher) {
  const out = join(folder, name.replaceAll(" ", "-"));
  const run = spawnSync(process.env.OPORA_CLI, ["report", file, "-o", out], { encoding: "utf8" });
  assert.ok(run.status === 0 || run.status === 1, `${name}: exit code ${run.status}\n${run.stderr}`);
  const { page } = await open(browser, join(out, "index.html"), "light");
  const words = new Set((await page.evaluate(() => document.querySelector("main").textContent)).match(/[а-е]\d{5}/g) ?? []);
  const printed = await cutOnPaper(page);
  await page.close();
  const said = new Set(printed.paper.join(" ").match(/[а-е]\d{5}/g) ?? []);
  const lost = [...words].filter((word) => !said.has(word));
  const all = [...printed.faults, ...lost.slice(0, 5).map((word) => `lost: ${word}`)];
  for (const fault of all.slice(0, 10)) console.log(`${name}: ${fault}`);
  faults += printed.faults.length + lost.length;
  assert.ok(printed.highest.length >= higher, `${name}: ${printed.highest.length} rows are higher than a sheet, ${higher} were made so`);
  console.log(`${name}: ${printed.things} rows, findings and months on ${printed.paper.length} sheets, ` +
    `${printed.highest.length} higher than a sheet, ${words.size} words looked for`);
}

const browser = await launch();
try {
  for (const [name, file, higher] of inputs) {
    if (!existsSync(file)) {
      assert.ok(process.env.CI !== "true", `${name}: the given data is absent`);
      console.log(`${name}: skipped, the given data is absent`);
      continue;
    }
    await look(browser, name, file, higher);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
assert.equal(faults, 0, `${faults} faults`);
