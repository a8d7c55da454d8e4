import { WorkbookError, type WorkbookErrorCode } from "../workbook/workbook-error";

const codeByExcelCode: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "workbook-protected",
  ApiNotFound: "excel-too-old",
  InvalidOperationInCellEditMode: "excel-busy",
  HostRestartNeeded: "excel-busy",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  ConnectionFailure: "excel-offline",
  InvalidOrTimedOutSession: "excel-offline",
  RequestAborted: "excel-offline",
  Timeout: "excel-offline",
  RangeExceedsLimit: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

/** What only wrong use of the library gives: no state of a workbook leads to these. */
const bugs: ReadonlySet<string> = new Set([
  "InvalidRequestContext",
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "ValueNotLoaded",
]);

/** What Excel refused as a WorkbookError, `excel-failed` when its code says nothing to people; a bug stays itself. */
export function excelFailure(error: unknown): unknown {
  if (!isRichApiError(error) || bugs.has(error.code)) return error;
  return new WorkbookError(codeByExcelCode[error.code] ?? "excel-failed", `${error.code}: ${error.message}`, error);
}

interface RichApiError {
  readonly name: "RichApi.Error";
  readonly code: string;
  readonly message: string;
}

/** By name: the class lives in Microsoft's script, which may be another one than this code was built with. */
function isRichApiError(error: unknown): error is RichApiError {
  return (
    typeof error === "object" && error !== null && "name" in error && error.name === "RichApi.Error" && "code" in error
  );
}
