// Draws assets/*.png from the SVG drawings, with the Chromium of the tests: node tools/draw-icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const folder = new URL("../assets/", import.meta.url);
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** The drawing that suits a name and a size in pixels. */
function drawing(name, size) {
  const file = name === "icon" && size < 32 ? "icon-small" : name;
  return readFileSync(new URL(`${file}.svg`, folder), "utf8");
}

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium" });
const page = await browser.newPage();
for (const name of ["icon", "check", "insert"]) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${drawing(name, size)}`);
    writeFileSync(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
