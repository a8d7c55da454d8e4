import { clampWidth, paneWidths } from "./settings";

const step = 10;

/** Lets the pane be made wider and narrower, by dragging or with the arrow keys. */
export function resizePane(handle: HTMLElement, frame: HTMLElement, label: string): void {
  const widen = (width: number): void => {
    const clamped = clampWidth(width);
    frame.style.width = `${clamped}px`;
    handle.ariaValueNow = String(clamped);
  };
  Object.assign(handle, { role: "separator", tabIndex: 0, ariaLabel: label, ariaOrientation: "vertical" });
  Object.assign(handle, { ariaValueMin: String(paneWidths.least), ariaValueMax: String(paneWidths.most) });
  widen(frame.clientWidth);
  handle.addEventListener("pointerdown", (event) => handle.setPointerCapture(event.pointerId));
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) widen(window.innerWidth - event.clientX);
  });
  handle.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") widen(frame.clientWidth + step);
    if (key === "ArrowRight") widen(frame.clientWidth - step);
  });
}
