import { WorkbookError, type WorkbookErrorCode } from "../workbook/workbook-error";

/** By what the system says of a file that is read; anything else is no access. */
const readCodes: Readonly<Record<string, WorkbookErrorCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  // A link that leads to itself.
  ELOOP: "not-found",
  EISDIR: "is-folder",
};

const writeCodes: Readonly<Record<string, WorkbookErrorCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  EACCES: "write-denied",
  EPERM: "write-denied",
  EROFS: "write-denied",
  EBUSY: "file-open",
  ETXTBSY: "file-open",
  EISDIR: "is-folder",
};

/** Why a file can't be read, as a WorkbookError; what the system has no word for stays itself. */
export function readFailure(file: string, error: unknown): unknown {
  return failure(file, error, readCodes, "no-access");
}

/** Why a file can't be written, as a WorkbookError. */
export function writeFailure(file: string, error: unknown): unknown {
  return failure(file, error, writeCodes, "write-failed");
}

function failure(
  file: string,
  error: unknown,
  codes: Readonly<Record<string, WorkbookErrorCode>>,
  otherwise: WorkbookErrorCode,
): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof WorkbookError || typeof code !== "string") return error;
  return new WorkbookError(codes[code] ?? otherwise, `${file} (${code})`, error);
}
