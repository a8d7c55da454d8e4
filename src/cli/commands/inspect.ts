import type { Language } from "../../texts/language";
import { cellAddress } from "../../workbook/a1";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import { regionFile } from "../../xlsx/limits";
import { readSnapshot } from "../../xlsx/read-snapshot";
import type { ExitCode } from "../exit-code";
import { nodePlatform } from "../node-inflate";
import { readBytes } from "../read-file";
import { words } from "../words";

export interface InspectOptions {
  readonly json: boolean;
  readonly lang: Language;
}

/** Shows every cell of a workbook as it is read: for support, and for whoever wonders where a number comes from. */
export function inspect(file: string, { json, lang }: InspectOptions): ExitCode {
  const snapshot = readSnapshot(readBytes(file), nodePlatform, { limits: regionFile });
  if (json) process.stdout.write(`${JSON.stringify(asDocument(file, snapshot), null, 2)}\n`);
  else process.stdout.write(`${asLines(snapshot, words[lang].hidden).join("\n")}\n`);
  return 0;
}

function asDocument(file: string, { date1904, sheets }: WorkbookSnapshot) {
  const cellsOf = (cells: WorkbookSnapshot["sheets"][number]["cells"]) =>
    Object.fromEntries(cells.map(({ row, column, value }) => [cellAddress(row, column), value]));
  return {
    file,
    date1904,
    sheets: sheets.map(({ name, visibility, cells }) => ({ name, visibility, cells: cellsOf(cells) })),
  };
}

function asLines({ sheets }: WorkbookSnapshot, hidden: string): readonly string[] {
  return sheets.flatMap(({ name, visibility, cells }) => [
    `[${name}]${visibility === "visible" ? "" : ` (${hidden})`}`,
    ...cells.map(
      ({ row, column, value, isFormula }) => `  ${cellAddress(row, column)}${isFormula ? " =" : ""}\t${asText(value)}`,
    ),
  ]);
}

function asText(value: CellValue): string {
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? JSON.stringify(value).replace(unseen, writtenOut) : String(value);
}

/** What a terminal would obey, or not show. */
const unseen = /[\p{Cc}\p{Cf}]/gu;
const writtenOut = (character: string) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
