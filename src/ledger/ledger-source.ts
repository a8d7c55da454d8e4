/** A file to read: opened as often as needed, in pieces, so that a large one never lies in memory as a whole. */
export interface LedgerSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** How a caller follows the reading and stops it. */
export interface ReadingWatch {
  /** From 0 to 1, after every piece. */
  readonly onProgress?: (done: number) => void;
  /** The caller's AbortSignal; what it throws reaches the caller. */
  readonly signal?: { throwIfAborted(): void };
}

/** The pieces of a file, while its watcher is kept informed. `from` and `to` say which part of the whole job this is. */
export async function* watchedPieces(
  source: LedgerSource,
  { onProgress, signal }: ReadingWatch,
  [from, to]: readonly [number, number] = [0, 1],
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const piece of source.open()) {
    signal?.throwIfAborted();
    yield piece;
    done += piece.length;
    onProgress?.(from + (to - from) * Math.min(1, done / Math.max(1, source.size)));
  }
}
