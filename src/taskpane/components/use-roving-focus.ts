import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";

interface RovingFocus {
  readonly groupProps: {
    readonly ref: (element: HTMLElement | null) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
  readonly tabIndexOf: (index: number, count: number) => 0 | -1;
}

/**
 * One tab stop for a group of buttons, arrows between them: put the result on the group, and `tabIndexOf(index)` on each
 * button that carries `data-rove`. A number of columns lets up and down jump a row; in one line every arrow goes on by one.
 */
export function useRovingFocus(columns: number | "line" = 1): RovingFocus {
  const group = useRef<HTMLElement | null>(null);
  const [current, setCurrent] = useState(0);
  const buttons = () => [...(group.current?.querySelectorAll<HTMLElement>("[data-rove]") ?? [])];

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((button) => button === event.target);
    const step = stepOf(event.key, columns, all.length, at);
    if (at < 0 || step === null) return;
    event.preventDefault();
    all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const at = buttons().findIndex((button) => button === event.target);
    if (at >= 0) setCurrent(at);
  };
  /** Rows may have gone since: the first then takes the tab stop. */
  const tabIndexOf = (index: number, count: number) => (index === (current < count ? current : 0) ? 0 : -1);
  const ref = (element: HTMLElement | null) => {
    group.current = element;
  };
  return { groupProps: { ref, onKeyDown, onFocus }, tabIndexOf };
}

function stepOf(key: string, columns: number | "line", count: number, at: number): number | null {
  const down = columns === "line" ? 1 : columns;
  switch (key) {
    case "ArrowDown":
      return down;
    case "ArrowUp":
      return -down;
    case "ArrowRight":
      return columns === 1 ? null : 1;
    case "ArrowLeft":
      return columns === 1 ? null : -1;
    case "Home":
      return -at;
    case "End":
      return count - 1 - at;
    default:
      return null;
  }
}
