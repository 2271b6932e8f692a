// Opora, MIT licence. See LICENSE.
// A headless Chromium without a network, and what a page of the report is asked there.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { missing } from "../calendars.mjs";

const require = createRequire(import.meta.url);

export async function launch() {
  const puppeteer = (await import("puppeteer-core").catch(() => missing("puppeteer-core"))).default;
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .find((path) => path && existsSync(path)) ?? missing("chromium");
  return puppeteer.launch({ executablePath, headless: true, protocolTimeout: 0,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--lang=ru"] });
}

// Opens a file with the network off; every request but the file itself is a fault.
export async function open(browser, path, scheme) {
  const page = await browser.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  page.setDefaultTimeout(0); // no test depends on how fast the machine is: ctest ends what hangs
  await page.setOfflineMode(true);
  await page.setViewport({ width: 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`file://${path}`, { waitUntil: "load" });
  return { page, asked: () => requests.filter((url) => url !== `file://${path}`) };
}

// Labels that meet another label, leave their room or their picture. Runs in the page.
export const labels = (page) => page.evaluate(() => {
  const faults = [];
  let count = 0;
  for (const svg of document.querySelectorAll("svg.o")) {
    const view = svg.viewBox.baseVal;
    const all = [];
    for (const text of svg.querySelectorAll("text")) {
      const box = text.getBBox();
      const move = text.getCTM().e === undefined ? 0 : (() => { // of the groups around it, within the picture
        let y = 0;
        for (let at = text.parentNode; at !== svg; at = at.parentNode) y += at.transform?.baseVal.consolidate()?.matrix.f ?? 0;
        return y;
      })();
      const at = { text: text.textContent, left: box.x, right: box.x + box.width, top: box.y + move, bottom: box.y + box.height + move };
      if (box.width > Number(text.dataset.room) + 0.5) faults.push(`wider than its room: ${at.text} (${box.width} > ${text.dataset.room})`);
      if (at.left < view.x - 0.5 || at.right > view.x + view.width + 0.5 || at.top < view.y - 0.5 || at.bottom > view.y + view.height + 0.5) faults.push(`outside the picture: ${at.text}`);
      all.push(at);
      count += 1;
    }
    all.sort((a, b) => a.top - b.top);
    for (let i = 0; i < all.length; i += 1) {
      for (let k = i + 1; k < all.length && all[k].top < all[i].bottom - 1.5; k += 1) {
        if (all[i].left < all[k].right - 0.5 && all[k].left < all[i].right - 0.5) faults.push(`meet: ${all[i].text} | ${all[k].text}`);
      }
    }
  }
  return { count, faults };
});

// Labels of a network outside their boxes: every label but headings and the legend stands in one.
export const boxes = (page) => page.evaluate(() => {
  const faults = [];
  const nodes = [...document.querySelectorAll("svg.o .lead, svg.o .help, svg.o .node")].map((node) => node.getBoundingClientRect());
  for (let i = 0; i < nodes.length; i += 1) {
    for (let k = i + 1; k < nodes.length; k += 1) {
      const [a, b] = [nodes[i], nodes[k]];
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) faults.push(`boxes ${i} and ${k} meet`);
    }
  }
  const svg = document.querySelector("svg#net");
  for (const text of svg?.querySelectorAll("text.t") ?? []) {
    const own = text.getBoundingClientRect();
    const inside = nodes.some((box) => own.left >= box.left - 1 && own.right <= box.right + 1 && own.top >= box.top - 1 && own.bottom <= box.bottom + 1);
    if (!inside) faults.push(`outside its box: ${text.textContent}`);
  }
  return faults;
});

export async function axe(page) {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return result.violations.map((violation) => `${violation.id}: ${violation.help}: ${violation.nodes.length} times, first ${violation.nodes[0].html.slice(0, 200)}`);
}

// What would be cut between two sheets of paper: a row, a finding, a month, a piece of the plan.
export async function cuts(page) {
  await page.emulateMediaType("print");
  const faults = await page.evaluate(() => {
    const out = [];
    const millimetre = 96 / 25.4;
    for (const one of document.querySelectorAll("tr, .finding, .month, .piece")) {
      if (getComputedStyle(one).breakInside !== "avoid") out.push(`may be cut: ${one.className || one.tagName}`);
    }
    // A piece fills the width of a sheet lying (297 mm less margins); then it must not be higher than one (210 mm).
    for (const svg of document.querySelectorAll(".piece svg.o")) {
      const { width, height } = svg.viewBox.baseVal;
      if (getComputedStyle(svg).maxHeight === "none") out.push(`may be higher than a sheet: ${svg.id}`);
      if (svg.closest("section.land") && (height / width) * 273 > 190) out.push(`higher than a sheet: ${svg.id} (${(height / width) * 273} mm)`);
    }
    for (const one of document.querySelectorAll(".finding, .month")) {
      if (one.getBoundingClientRect().height > 260 * millimetre) out.push(`higher than a sheet: ${one.id || one.className}`);
    }
    return out;
  });
  await page.emulateMediaType("screen");
  return faults;
}
