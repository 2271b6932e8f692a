// Opora, MIT licence. See LICENSE.
// What the node tests share: calendars made by expect.py, and the comparison with what they should hold.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";

const here = dirname(fileURLToPath(import.meta.url));

export function missing(what) {
  console.log(`${what} is not installed (./dev test installs it)`);
  process.exit(process.env.CI === "true" ? 1 : 77);
}

/**
 * `read(text)` gives an array of [kind, first day or "", day after the last or due day or "", summary];
 * `misread(summary)` what a peer with a known fault makes of a text.
 */
export function compare(name, count, read, misread = (summary) => summary) {
  const folder = mkdtempSync(join(tmpdir(), "opora-"));
  try {
    execFileSync("python3", [join(here, "expect.py"), folder, String(count)], { stdio: "inherit" });
    for (let i = 0; i < count; ++i) {
      const expected = readFileSync(join(folder, `${i}.tsv`), "utf8").trim().split("\n").map((line) => {
        const [kind, first, end, summary] = line.split("\t");
        return [kind, first, end, misread(JSON.parse(summary))];
      });
      const sort = (rows) => rows.map((row) => JSON.stringify(row)).sort();
      assert.deepEqual(sort(read(readFileSync(join(folder, `${i}.ics`), "utf8"))), sort(expected), `programme ${i}`);
    }
    console.log(`${count} programmes read back by ${name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
