import type { PlanPosition } from "../domain/finding";
import type { LineId, PlanHeader } from "../domain/plan";
import type { FormSheetId } from "./form-sheets";

/** The cell of a field: which sheet, which row key, which column key. */
export interface FieldKeys {
  readonly sheet: FormSheetId;
  readonly row: string;
  readonly column: string;
}

/** Row keys of the kop on *Plan van aanpak*, in the order of the form. */
export const headerRows: Readonly<Record<keyof PlanHeader, string>> = {
  school: "kop.school",
  brin: "kop.brin",
  board: "kop.bestuur",
  boardNumber: "kop.bestuursnummer",
  werkgebied: "kop.werkgebied",
  participation: "kop.deelname",
  partners: "kop.partners",
  leadSchool: "kop.penvoerder",
  adviser: "kop.adviseur",
  contact: "kop.contactpersoon",
  email: "kop.email",
  leernetwerk: "kop.leernetwerk",
  leernetwerkNames: "kop.leernetwerknamen",
};

export const signatureRows = {
  director: "teken.directeur",
  board: "teken.bestuur",
  school: "teken.school",
  date: "teken.datum",
} as const;
export const countColumns = { current: "huidig", target: "beoogd", story: "verhaal" } as const;
export const goalColumns = { goal: "links", approach: "midden", result: "rechts" } as const;
/** A column that the programme adds to the table of spending. */
export const detailColumn = (id: string): `detail.${string}` => `detail.${id}`;
export const lineColumns = { description: "omschrijving", goal: "doel", amount: "bedrag" } as const;

export const goalRow = (id: LineId): string => `doel.${id}`;
export const incomeRow = (id: LineId): string => `inkomst.${id}`;
export const expenseRow = (id: LineId): string => `uitgave.${id}`;
export const principleRow = (id: string): string => `uitgangspunt.${id}`;
export const themeRow = (id: string): string => `thema.${id}`;
/**
 * The first programme's two conditions had Dutch names in the keys of their rows from the start. The other way round too,
 * so that a programme with a condition of that name gets a row of its own.
 */
const conditionNames: ReadonlyMap<string, string> = new Map([
  ["board", "bestuur"],
  ["bestuur", "board"],
  ["adviser", "adviseur"],
  ["adviseur", "adviser"],
]);
export const conditionRow = (id: string): string => `voorwaarde.${conditionNames.get(id) ?? id}`;
export const countRow = (kind: string): string => `aantal.${kind}`;

/** Rows of one table: `id` of a row key, or null when the row belongs elsewhere. Ids of inserted rows begin with "+". */
export function lineIdOf(table: "doel" | "inkomst" | "uitgave", rowKey: string): LineId | null {
  const match = /^(doel|inkomst|uitgave)\.(\+?[1-9]\d{0,2})$/.exec(rowKey);
  return match !== null && match[1] === table ? (match[2] ?? null) : null;
}

const fixedKeys: Readonly<Record<string, FieldKeys>> = {
  reason: { sheet: "plan", row: "aanleiding", column: "keuze" },
  principles: { sheet: "plan", row: "uitgangspunten", column: "keuze" },
  themes: { sheet: "plan", row: "themas", column: "keuze" },
  goals: { sheet: "plan", row: goalRow("1"), column: "links" },
  partnerNames: { sheet: "counts", row: "partners", column: "huidig" },
  explanation: { sheet: "budget", row: "toelichting", column: "nr" },
  "total.income": { sheet: "budget", row: "totaal.inkomsten", column: "bedrag" },
  "total.expense": { sheet: "budget", row: "totaal.uitgaven", column: "bedrag" },
  "total.balance": { sheet: "budget", row: "verschil", column: "bedrag" },
};

/** `detail`: of expense.3.detail.uren, "uren". */
type KeysOf = (id: string, field: string, detail: string) => FieldKeys | null;

/** Row and column of the repeating and numbered parts of the plan, by the first word of the position. */
const keysByPart: Readonly<Record<string, KeysOf>> = {
  header: (id) => lookUp(headerRows, id, (row) => ({ sheet: "plan", row, column: "midden" })),
  principle: (id, field) => topicKeys(principleRow(id), field),
  theme: (id, field) => topicKeys(themeRow(id), field),
  goal: (id, field) => lookUp(goalColumns, field, (column) => ({ sheet: "plan", row: goalRow(id), column })),
  count: (id, field) => lookUp(countColumns, field, (column) => ({ sheet: "counts", row: countRow(id), column })),
  income: (id, field) => lookUp(lineColumns, field, (column) => ({ sheet: "budget", row: incomeRow(id), column })),
  expense: (id, field, detail) =>
    field === "detail"
      ? { sheet: "budget", row: expenseRow(id), column: detailColumn(detail) }
      : lookUp(lineColumns, field, (column) => ({ sheet: "budget", row: expenseRow(id), column })),
  condition: (id) => ({ sheet: "signOff", row: conditionRow(id), column: "keuze" }),
  signature: (id) => lookUp(signatureRows, id, (row) => ({ sheet: "signOff", row, column: "invoer" })),
};

/** Where a position of the plan stands on the form; null for "workbook" and for positions the form lacks. */
export function keysOf(position: PlanPosition): FieldKeys | null {
  const [part = "", id = "", field = "", detail = ""] = position.split(".");
  return fixedKeys[position] ?? keysByPart[part]?.(id, field, detail) ?? null;
}

function topicKeys(row: string, field: string): FieldKeys {
  return { sheet: "plan", row, column: field === "remark" ? "rechts" : "keuze" };
}

function lookUp(
  names: Readonly<Record<string, string>>,
  key: string,
  keys: (name: string) => FieldKeys,
): FieldKeys | null {
  const name = names[key];
  return name === undefined ? null : keys(name);
}
