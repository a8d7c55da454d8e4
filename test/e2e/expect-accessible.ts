import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { screenProblems, targetProblems } from "./screen-problems";
import type { OpenPreview } from "./start-preview";

type OpenPane = Pick<OpenPreview, "page" | "paneFrame">;

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const looks = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

/**
 * Axe finds nothing in the pane as it stands: light, dark and in forced colours; nothing runs off sideways, gets lost under
 * wider spacing or at 400 %, or is out of reach of the Tab key.
 */
export async function expectAccessible({ page, paneFrame }: OpenPane, state: string): Promise<void> {
  const frame = paneFrame();
  await frame.evaluate(axe);
  const found: string[] = [];
  for (const { name, media } of looks) {
    await page.emulateMedia(media);
    await frame.evaluate(settle);
    const { violations } = await frame.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html }) => `${state}, ${name}: ${id} in ${html}`));
  }
  await page.emulateMedia(looks[0].media);
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) found.push(`${state}: ${overflow} pixels wider than the pane`);
  const others = [...(await targetProblems(frame)), ...(await screenProblems({ page, frame }))];
  found.push(...others.map((problem) => `${state}: ${problem}`));
  expect(found).toEqual([]);
}

/** Waits until new colours stand: Fluent lets them flow. What turns for ever is not waited for. */
async function settle(): Promise<void> {
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
