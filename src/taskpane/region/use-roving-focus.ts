import { useState, type FocusEvent, type KeyboardEvent } from "react";

/** What the element around the buttons gets. */
export interface RovingFocus {
  readonly container: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
  /** For each button: only one of them can be reached with Tab. */
  readonly tabIndexOf: (key: string) => 0 | -1;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** One tab stop for a row of buttons, arrows from one to the next. Each button carries its key as `data-roving`. */
export function useRovingFocus(keys: readonly string[]): RovingFocus {
  const [last, setLast] = useState<string | null>(null);
  const current = last !== null && keys.includes(last) ? last : keys[0];
  return {
    container: {
      onKeyDown: moveFocus,
      onFocus: ({ target }) => setLast((before) => target.dataset["roving"] ?? before),
    },
    tabIndexOf: (key) => (key === current ? 0 : -1),
  };
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-roving]")];
  const here = buttons.indexOf(event.target as HTMLElement);
  const next = here === -1 ? undefined : buttons.at(indexAfter(event.key, here, buttons.length));
  if (next === undefined || next === event.target) return;
  event.preventDefault();
  next.focus();
}

function indexAfter(key: string, here: number, length: number): number {
  if (key === "Home") return 0;
  if (key === "End") return length - 1;
  return Math.min(Math.max(here + (steps[key] ?? 0), 0), length - 1);
}
