/** Calls back after some milliseconds, unless the function that it gives is called first. Handed in: tests play the clock. */
export type Later = (milliseconds: number, callBack: () => void) => () => void;

export interface Reread {
  /** Something changed. */
  readonly mark: () => void;
  /** Nothing is read any more after this. */
  readonly stop: () => void;
}

/** Long enough for a burst of edits, short enough to be felt as at once. */
const quietMilliseconds = 300;

/**
 * Turns many marks into few reads: one after each burst, never two at a time. What is marked while a read is under way
 * may not be in it, so that another read follows.
 */
export function reread(later: Later, read: () => Promise<void>): Reread {
  let cancel = (): void => undefined;
  let isReading = false;
  let isMarked = false;
  let isStopped = false;

  const wait = (): void => {
    cancel();
    cancel = later(quietMilliseconds, () => void readOnce());
  };
  const readOnce = async (): Promise<void> => {
    [isReading, isMarked] = [true, false];
    try {
      await read();
    } finally {
      isReading = false;
      if (isMarked && !isStopped) wait();
    }
  };
  return {
    mark() {
      isMarked = true;
      if (!isReading && !isStopped) wait();
    },
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
