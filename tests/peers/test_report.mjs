// Opora, MIT licence. See LICENSE.
// The report in a headless Chromium with the network off: no label meets another or leaves its place, axe-core finds no
// violation in light or dark, paper cuts no row. At 12, 20, 32 and 300 events.
import assert from "node:assert";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axe, boxes, cuts, labels, launch, open } from "./report/browser.mjs";
import { programme } from "./report/invented.mjs";

const folder = mkdtempSync(join(tmpdir(), "opora-report-"));
const source = process.env.OPORA_SOURCE_DIR;
const given = (name) => join(process.env.OPORA_SHARED, "programmes", name);

function invented(count, schools) {
  const path = join(folder, `invented-${count}-${schools}.json`);
  writeFileSync(path, JSON.stringify(programme(count, schools)));
  return path;
}

function report(file, name, ...options) {
  const out = join(folder, name);
  const run = spawnSync(process.env.OPORA_CLI, ["report", file, "-o", out, "--as-of", "2022-10-03", ...options], { encoding: "utf8" });
  assert.ok(run.status === 0 || run.status === 1, `${name}: exit code ${run.status}\n${run.stderr}`);
  return out;
}

const inputs = [
  ["example", join(source, "docs/examples/programme.docx"), "--lang", "ru"],
  ["example in English", join(source, "docs/examples/programme.docx"), "--lang", "en"],
  ["12 events", given("kirovsky-spb-2020.docx"), "--lang", "ru"],
  ["32 events", given("kirovsk-lenobl-2022.docx"), "--lang", "ru"],
  ["300 events", invented(300, 24), "--lang", "ru"],
  ["3 schools", invented(12, 3), "--lang", "ru"],
  ["3,000 schools", invented(12, 3000), "--lang", "ru"],
];

let faults = 0;
const tell = (name, what, list) => {
  for (const fault of list.slice(0, 5)) console.log(`${name}: ${what}: ${fault}`);
  if (list.length > 5) console.log(`${name}: ${what}: and ${list.length - 5} more`);
  faults += list.length;
};

async function look(browser, name, out) {
  const html = join(out, "index.html");
  const { page, asked } = await open(browser, html, "light");
  const measured = await labels(page);
  assert.ok(measured.count > 20, `${name}: only ${measured.count} labels`);
  tell(name, "labels", measured.faults);
  tell(name, "boxes", await boxes(page));
  tell(name, "axe, light", await axe(page));
  tell(name, "print", await cuts(page));
  let pages = "not printed";
  if (name !== "3,000 schools") { // hundreds of sheets of one table
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, timeout: 0 });
    pages = (Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    assert.ok(pages >= 2, `${name}: ${pages} pages`);
  }
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  tell(name, "axe, dark", await axe(page));
  tell(name, "asks for", asked());
  await page.close();
  console.log(`${name}: ${measured.count} labels, ${pages} pages, ${Math.round(readFileSync(html).length / 1024)} KiB`);
  if (name !== "300 events") return; // the pictures' own files hold what the page holds
  for (const file of ["timeline.svg", "network.svg", "load.svg"]) {
    const picture = await open(browser, join(out, file), "light");
    tell(`${name}, ${file}`, "labels", (await labels(picture.page)).faults);
    await picture.page.close();
  }
}

const browser = await launch();
try {
  for (const [name, file, ...options] of inputs) {
    if (!existsSync(file)) {
      assert.ok(process.env.CI !== "true", `${name}: the given data is absent`);
      console.log(`${name}: skipped, the given data is absent`);
      continue;
    }
    await look(browser, name, report(file, name.replaceAll(/\W+/g, "-"), ...options));
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
assert.equal(faults, 0, `${faults} faults`);
