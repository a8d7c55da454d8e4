import { WorkbookError } from "../workbook/workbook-error";
import { requiredExcelApi } from "./required-excel-api";

export type Connection = ExcelConnection | { readonly kind: "outside" };

export interface ExcelConnection {
  readonly kind: "excel";
  /** In Excel for Mac and iPad a pane can't hand over a download. */
  readonly platform: "windows" | "mac" | "web" | "ipad" | "other";
  /** Language of Excel's own words, e.g. "nl-NL". */
  readonly language: string;
  /** Null where Excel does not say; the system's own preference then counts. */
  readonly theme: "light" | "dark" | null;
}

/**
 * Waits for Office and says where the pane runs; "outside" in a plain browser tab, or when Office's script did not come.
 * @throws WorkbookError `excel-too-old`
 */
export async function connect(): Promise<Connection> {
  if (typeof Office === "undefined") return { kind: "outside" };
  const { host, platform } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: "outside" };
  const { requirements, displayLanguage, officeTheme } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", requiredExcelApi)) {
    throw new WorkbookError("excel-too-old", `ExcelApi ${requiredExcelApi} is not supported`);
  }
  return {
    kind: "excel",
    platform: platforms[platform] ?? "other",
    language: displayLanguage,
    theme: themeOf(officeTheme),
  };
}

const platforms: Readonly<Record<string, ExcelConnection["platform"]>> = {
  PC: "windows",
  Mac: "mac",
  OfficeOnline: "web",
  iOS: "ipad",
};

/** Excel on the web may leave the theme undefined (OfficeDev/office-js#6134). */
function themeOf(theme: Office.OfficeTheme | undefined): ExcelConnection["theme"] {
  const background = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (background === null) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
