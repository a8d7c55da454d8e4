import { writeFailure } from "./file-failure";

/**
 * Ends the program when what it prints can't be written: silently when nobody reads any more, as after `| head`, otherwise
 * with the code that `report` gives.
 */
export function guardOutput(report: (error: unknown) => number): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : report(writeFailure("stdout", error)));
  });
}
