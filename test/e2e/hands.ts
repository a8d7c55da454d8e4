import type { Locator } from "playwright-core";
import type { OpenPreview } from "./start-preview";

/** How somebody works the pane. */
export interface Hands {
  readonly press: (button: Locator) => Promise<void>;
  /** A checkbox or a radio button. */
  readonly tick: (box: Locator) => Promise<void>;
  readonly fill: (field: Locator, text: string) => Promise<void>;
  readonly pick: (list: Locator, option: string) => Promise<void>;
}

export const byMouse = (): Hands => ({
  press: (button) => button.click(),
  tick: (box) => box.click(),
  fill: (field, text) => field.fill(text),
  pick: async (list, option) => void (await list.selectOption(option)),
});

/** The keys alone; arrows inside what is one tab stop. Fails when a key does not lead where it should. */
export function byKeyboard({ page }: OpenPreview): Hands {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let key = 0; key < 120; key++) {
      const where = await target.evaluate(whereIsFocus);
      if (where === "there") return;
      if (where === "outside") await page.locator("#pane").focus();
      await page.keyboard.press(where === "same group" ? "ArrowDown" : "Tab");
    }
    throw new Error(`no key leads to ${String(target)}`);
  };
  return {
    press: async (button) => {
      await reach(button);
      await page.keyboard.press("Enter");
    },
    tick: async (box) => {
      await reach(box);
      await page.keyboard.press("Space");
    },
    fill: async (field, text) => {
      await reach(field);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    },
    pick: async (list, option) => {
      await reach(list);
      await page.keyboard.type(option);
      await page.keyboard.press("Tab");
    },
  };
}

/** Where the keyboard is, seen from a target: runs in the pane. */
function whereIsFocus(target: Element): "there" | "outside" | "same group" | "elsewhere" {
  const { activeElement } = document;
  if (activeElement === target) return "there";
  if (!document.hasFocus()) return "outside";
  const group = activeElement?.closest(
    "ul, ol, nav, [role=grid], [role=group], [role=menu], [role=tablist], [role=radiogroup]",
  );
  return group?.contains(target) === true ? "same group" : "elsewhere";
}
