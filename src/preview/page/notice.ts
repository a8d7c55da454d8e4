import { make } from "./make";

const shownFor = 4_000;

/** A line over the sheet that goes away by itself. */
export function notice(container: HTMLElement): (text: string) => void {
  const line = make("p", { className: "notice", hidden: true, role: "status" });
  container.append(line);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    line.textContent = text;
    line.hidden = false;
    timer = setTimeout(() => (line.hidden = true), shownFor);
  };
}
