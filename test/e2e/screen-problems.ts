import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** A pane to look at: the page in which keys are pressed, and the frame that the pane is. */
export interface PaneInPage {
  readonly page: Page;
  readonly frame: Frame;
}

/**
 * What of a screen can't be read, reached or seen, found by machine: words lost under wider spacing (WCAG 1.4.12), anything
 * lost in 320 by 256 pixels, which is 400 % of 1280 by 1024 (1.4.10), and what the Tab key finds on its way
 * (2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11). Leaves the focus where it was.
 */
export async function screenProblems(pane: PaneInPage): Promise<readonly string[]> {
  await pane.frame.evaluate(settled);
  return [
    ...(await pane.frame.evaluate(pageProblems)),
    ...(await pane.frame.evaluate(lostUnderSpacing)),
    ...(await keyboardProblems(pane)),
    ...(await inSmallWindow(pane, () => pane.frame.evaluate(lostInSmallWindow))),
  ];
}

/** Controls smaller than 24 by 24 pixels with others too near (2.5.8), and names that lack the words on them (2.5.3): axe looks at these when asked. */
export async function targetProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      runOnly: ["target-size", "label-content-name-mismatch"],
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Runs in the pane: parts that load by themselves have come once nothing changes any more. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      watcher.disconnect();
      resolve();
    };
    let timer = setTimeout(done, 250);
    const watcher = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, 250);
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });
}

/** Runs in the pane: language, title, one headline, one main part, and headings that skip no level. */
function pageProblems(): readonly string[] {
  const { documentElement, title } = document;
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
  const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 2) + 1);
  return [
    ...(/^(nl|en)$/.test(documentElement.lang) ? [] : [`language ${documentElement.lang}`]),
    ...(title.trim() === "" ? ["no title"] : []),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : [`headings ${levels.join(" ")}`]),
    ...(document.querySelectorAll("main").length === 1 ? [] : ["not one main part"]),
    ...(skipped ? [`headings skip a level: ${levels.join(" ")}`] : []),
  ];
}

/** Runs in the pane: words that are cut off once lines, words and letters stand as far apart as 1.4.12 asks. */
function lostUnderSpacing(): readonly string[] {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets.push(spacing);
  const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
    const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(element);
    if (clipPath !== "none" || visibility === "hidden" || element.closest("svg, select, textarea") !== null)
      return false;
    if (element.innerText?.trim() === "" || element.innerText === undefined) return false;
    const isCutAcross = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    const isCutDown = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return isCutAcross || isCutDown;
  });
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
  return cut.map((element) => `cut off under wider spacing: ${element.innerText.slice(0, 60)}`);
}

/** Runs in the pane: anything wider than the window, and controls that can't come into view as a whole. */
function lostInSmallWindow(): readonly string[] {
  const isShown = (control: HTMLElement) =>
    control.checkVisibility({ visibilityProperty: true }) &&
    control.closest("[aria-hidden=true]") === null &&
    control.offsetWidth > 1;
  const isOnTop = (control: HTMLElement) => {
    control.scrollIntoView({ block: "center" });
    const { top, left, right, bottom } = control.getBoundingClientRect();
    const middle = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const seen = document.elementFromPoint((left + right) / 2, middle);
    if (left < -1 || right > innerWidth + 1 || seen === null) return false;
    return control.contains(seen) || seen.contains(control) || seen.closest("label") !== null;
  };
  const wider = document.documentElement.scrollWidth - innerWidth;
  const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea")];
  const lost = controls.filter((control) => isShown(control) && !isOnTop(control));
  return [
    ...(wider > 0 ? [`320 by 256: ${wider} pixels too wide`] : []),
    ...lost.map((control) => `320 by 256: out of sight: ${control.getAttribute("aria-label") ?? control.innerText}`),
  ];
}

/** In a frame the frame becomes that small; otherwise the window does. */
async function inSmallWindow<Found>({ page, frame }: PaneInPage, look: () => Promise<Found>): Promise<Found> {
  if (frame === page.mainFrame()) {
    const before = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 256 });
    const found = await look();
    if (before !== null) await page.setViewportSize(before);
    return found;
  }
  const element = await frame.frameElement();
  const before = await element.evaluate((each) => {
    const { style } = each as HTMLElement;
    const kept = style.cssText;
    for (const side of ["width", "min-width", "max-width"]) style.setProperty(side, "320px", "important");
    for (const side of ["height", "min-height", "max-height"]) style.setProperty(side, "256px", "important");
    return kept;
  });
  const found = await look();
  await element.evaluate((each, kept) => void ((each as HTMLElement).style.cssText = kept), before);
  return found;
}

interface Stop {
  readonly name: string;
  /** Place among all elements of the page: Tab goes on through it. */
  readonly place: number;
  readonly isSeen: boolean;
  readonly isWhole: boolean;
}

/** Presses Tab from the top to the end: in the order of the page, out at the end, every stop whole and with a sign. */
async function keyboardProblems({ page, frame }: PaneInPage): Promise<readonly string[]> {
  if (frame !== page.mainFrame()) await (await frame.frameElement()).focus();
  await frame.evaluate(beginAtTop);
  const stops: Stop[] = [];
  for (let key = 0; key < 150; key++) {
    await frame.evaluate(rememberLooks);
    await page.keyboard.press("Tab");
    const stop = await frame.evaluate(stopNow);
    if (stop === null || stop.place === stops[0]?.place) break;
    stops.push(stop);
  }
  const unreached = await frame.evaluate(endOfTour);
  return [
    ...(stops.length === 150 ? ["Tab does not come to an end"] : []),
    ...stops
      .filter(({ place }, index) => place <= (stops[index - 1]?.place ?? -1))
      .map(({ name }) => `Tab goes back to ${name}`),
    ...stops.filter(({ isSeen }) => !isSeen).map(({ name }) => `no sign of focus on ${name}`),
    ...stops.filter(({ isWhole }) => !isWhole).map(({ name }) => `focus is out of sight on ${name}`),
    ...unreached.map((name) => `Tab does not reach ${name}`),
  ];
}

interface Tour {
  readonly before: Element | null;
  readonly reached: Element[];
  looks: Map<Element, string>;
}

/** Runs in the pane. */
function beginAtTop(): void {
  const tour: Tour = { before: document.activeElement, reached: [], looks: new Map() };
  (window as unknown as { tour: Tour }).tour = tour;
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}

/** Runs in the pane: how everything looks that could show the focus. */
function rememberLooks(): void {
  const { tour } = window as unknown as { tour: Tour };
  const look = (element: Element, pseudo?: string) => {
    const { outline, outlineOffset, boxShadow, border, backgroundColor, transform, opacity } = getComputedStyle(
      element,
      pseudo,
    );
    return [outline, outlineOffset, boxShadow, border, backgroundColor, transform, opacity].join();
  };
  const all = document.querySelectorAll("a, button, input, select, textarea, [tabindex], label, span, div");
  tour.looks = new Map([...all].map((each) => [each, look(each) + look(each, "::after") + look(each, "::before")]));
}

/** Runs in the pane: where the focus is now; null outside. */
async function stopNow(): Promise<Stop | null> {
  const { tour } = window as unknown as { tour: Tour };
  const { activeElement } = document;
  if (!document.hasFocus() || activeElement === null || activeElement === document.body) return null;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const look = (element: Element, pseudo?: string) => {
    const { outline, outlineOffset, boxShadow, border, backgroundColor, transform, opacity } = getComputedStyle(
      element,
      pseudo,
    );
    return [outline, outlineOffset, boxShadow, border, backgroundColor, transform, opacity].join();
  };
  const near = [
    activeElement,
    activeElement.parentElement,
    activeElement.nextElementSibling,
    activeElement.parentElement?.parentElement,
  ];
  const isSeen = near.some(
    (each) =>
      each !== null &&
      each !== undefined &&
      tour.looks.get(each) !== look(each) + look(each, "::after") + look(each, "::before"),
  );
  const { top, bottom, left, right } = activeElement.getBoundingClientRect();
  tour.reached.push(activeElement);
  return {
    name: activeElement.getAttribute("aria-label") ?? activeElement.textContent?.slice(0, 60) ?? activeElement.tagName,
    place: [...document.querySelectorAll("*")].indexOf(activeElement),
    isSeen,
    isWhole: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
}

/** Runs in the pane: controls that neither Tab nor arrows inside a group lead to; focus goes back to where it was. */
function endOfTour(): readonly string[] {
  const { tour } = window as unknown as { tour: Tour };
  const group = "ul, ol, nav, [role=grid], [role=group], [role=menu], [role=tablist], [role=radiogroup]";
  const reached = new Set(tour.reached);
  const unreached = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea")].filter(
    (control) =>
      !reached.has(control) &&
      control.checkVisibility({ visibilityProperty: true }) &&
      control.closest("[aria-hidden=true]") === null &&
      ![...reached].some((each) =>
        control.tabIndex < 0
          ? each.closest(group)?.contains(control)
          : each.getAttribute("name") === control.getAttribute("name") && control.getAttribute("type") === "radio",
      ),
  );
  if (tour.before instanceof HTMLElement) tour.before.focus();
  return unreached.map(
    (control) => control.getAttribute("aria-label") ?? control.textContent?.slice(0, 60) ?? control.tagName,
  );
}
