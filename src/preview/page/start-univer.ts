import { LocaleType, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormatsInEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetsInEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationInEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tablesInEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { PageSettings } from "./settings";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export interface ShownUniver {
  readonly core: Univer;
  readonly univer: FUniver;
  readonly workbook: FWorkbook;
}

/** Univer on the screen with an empty workbook: a grid with sheet tabs and a formula bar, without ribbon and menus. */
export function startUniver(container: HTMLElement, { theme, language }: PageSettings): ShownUniver {
  const core = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: inEnglish },
    darkMode: theme === "dark",
  });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, contextMenu: false }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) core.registerPlugin(plugin[0], plugin[1]);
    else core.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(core);
  const workbook = api.createWorkbook(emptyWorkbook);
  workbook.setNumfmtLocal(language);
  return { core, univer: api, workbook };
}

/** Univer speaks no Dutch. */
const inEnglish = { ...sheetsInEnglish, ...validationInEnglish, ...conditionalFormatsInEnglish, ...tablesInEnglish };

/** Excel's own standard look. */
const emptyWorkbook: Partial<IWorkbookData> = {
  name: "Map1",
  defaultStyle: { ff: "Calibri, Carlito, Segoe UI, sans-serif", fs: 11, vt: 3 },
};
