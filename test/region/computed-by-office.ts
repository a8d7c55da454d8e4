import { nodePlatform } from "../../src/cli/node-inflate";
import { cellAddress } from "../../src/workbook/a1";
import type { WorkbookDescription } from "../../src/workbook/description";
import type { CellValue } from "../../src/workbook/snapshot";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { recalculate } from "../xlsx/recalculate";

/** Figures in sentences have the separators of the machine's own language: Dutch or English. */
function comparable(value: CellValue | undefined): CellValue {
  if (value === undefined) return "";
  if (typeof value === "number") return Number(value.toFixed(9));
  return typeof value === "string" ? value.replace(/(?<=\d),(?=\d{3})/g, ".") : value;
}

/** By sheet and cell the value that stands beside every formula. */
export function described({ sheets }: WorkbookDescription): Map<string, CellValue> {
  const formulas = sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }) =>
      typeof content === "object" && content !== null && "formula" in content
        ? [[`${name}!${cellAddress(row, column)}`, comparable(content.value)] as const]
        : [],
    ),
  );
  return new Map(formulas);
}

/** The same as LibreOffice calculates it. */
export async function computed(description: WorkbookDescription): Promise<Map<string, CellValue>> {
  const { sheets } = readSnapshot(await recalculate(await writeWorkbook(description)), nodePlatform);
  const all = new Map<string, CellValue>(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value }) => [`${name}!${cellAddress(row, column)}`, value] as const),
    ),
  );
  return new Map([...described(description).keys()].map((place) => [place, comparable(all.get(place))]));
}
