/** Calls back after some milliseconds, unless the function that it gives is called first. */
export function later(milliseconds: number, callBack: () => void): () => void {
  const timer = setTimeout(callBack, milliseconds);
  return () => clearTimeout(timer);
}
