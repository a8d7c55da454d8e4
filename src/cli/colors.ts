import pc from "picocolors";

/** Colours where a terminal shows them. The library also colours in CI, where they end up in files and tests. */
export const colors = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true);
