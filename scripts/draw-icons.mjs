// Draws assets/icon-*.png from the two SVG drawings: `node scripts/draw-icons.mjs`, after a change of a drawing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const assets = join(import.meta.dirname, "../assets");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();

for (const size of [16, 32, 64, 80, 128]) {
  const drawing = readFileSync(join(assets, size === 16 ? "icon-small.svg" : "icon.svg"), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0} svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
}

await browser.close();
