import { WorkbookError, type WorkbookErrorCode } from "../workbook/workbook-error";

const codeByExcelCode: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "workbook-protected",
  ApiNotFound: "excel-too-old",
  InvalidOperationInCellEditMode: "excel-busy",
  HostRestartNeeded: "excel-busy",
};

/** What Excel refused as a WorkbookError, `fallback` when its code says nothing to people; anything else is a bug and stays itself. */
export function excelFailure(error: unknown, fallback: WorkbookErrorCode): unknown {
  if (!isRichApiError(error)) return error;
  return new WorkbookError(codeByExcelCode[error.code] ?? fallback, `${error.code}: ${error.message}`, error);
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
