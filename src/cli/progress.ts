import { SingleBar } from "cli-progress";

export interface Progress {
  step(): void;
  stop(): void;
}

const silent: Progress = { step: () => undefined, stop: () => undefined };

/** A bar on stderr when a person is watching; nothing at all otherwise. */
export function startProgress(label: string, total: number): Progress {
  if (process.stderr.isTTY !== true || total < 2) return silent;
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
