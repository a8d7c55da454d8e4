import { areaAddress, quoteSheet, type Area } from "../workbook/a1";
import type { SheetDescription } from "../workbook/description";
import type { Formula } from "../workbook/formula";
import { look } from "../workbook/look";
import { SheetDraft } from "../workbook/sheet-draft";
import { goalWord, lineIds, participationWord, type FormContext } from "./form-context";
import { listsSheetName } from "./form-sheets";

/** The lists behind the drop-downs, a column each; `goalTexts` are shortened by formula for the preview on the budget. */
const listColumns = { werkgebieden: 0, boards: 1, participation: 2, goals: 3, goalTexts: 4 } as const;
export type ListName = keyof typeof listColumns;

const heads: Readonly<Record<ListName, string>> = {
  werkgebieden: "Werkgebieden",
  boards: "Schoolbesturen",
  participation: "Soort deelname",
  goals: "Doelen",
  goalTexts: "Doel in het kort",
};

function listValues(context: FormContext): Readonly<Record<Exclude<ListName, "goalTexts">, readonly string[]>> {
  const { programme } = context;
  return {
    werkgebieden: programme.werkgebieden.names,
    boards: programme.boards.names,
    participation: [participationWord("nieuw", programme), participationWord("doorlopend", programme)],
    goals: lineIds(context.rows.goals).map(goalWord),
  };
}

/** The cells of a list, head left out; one empty cell when the list is empty. */
export function listArea(list: ListName, context: FormContext): Area {
  const column = listColumns[list];
  const values = listValues(context);
  const length = (list === "goalTexts" ? values.goals : values[list]).length;
  return { top: 1, left: column, bottom: Math.max(1, length), right: column };
}

/** "Lijsten!$A$2:$A$11": for formulas on the form sheets. */
export function listAddress(list: ListName, context: FormContext): string {
  const absolute = areaAddress(listArea(list, context)).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quoteSheet(listsSheetName)}!${absolute}`;
}

/** Texts this long are cut at a whole word, so that the preview fits on two lines. */
const previewLength = 46;

/** The goal in short: whole when it fits, otherwise cut after the last whole word. */
function shortened(goal: Formula<string>): Formula<string> {
  const start = `LEFT(${goal.text},${previewLength})`;
  const spaces = `LEN(${start})-LEN(SUBSTITUTE(${start}," ",""))`;
  const cut = `IFERROR(LEFT(${start},FIND("|",SUBSTITUTE(${start}," ","|",${spaces}))-1),${start})&"…"`;
  return {
    text: `IF(LEN(${goal.text})<=${previewLength},${goal.text}&"",${cut})`,
    value: goal.value.length <= previewLength ? goal.value : `${cutAtWord(goal.value.slice(0, previewLength))}…`,
  };
}

function cutAtWord(text: string): string {
  const lastSpace = text.lastIndexOf(" ");
  const marker = text.indexOf("|");
  // The formula marks the last space with "|"; a "|" in the text itself comes first and wins.
  const end =
    lastSpace < 0 ? (marker < 0 ? text.length : marker) : marker < 0 ? lastSpace : Math.min(marker, lastSpace);
  return text.slice(0, end);
}

/** What the budget shows beside "Doel 3": found by its word in the list of goals. */
export function goalPreview(
  cell: Formula<string | number>,
  context: FormContext,
  goalRefs: ReadonlyMap<string, Formula<string>>,
): Formula<string> {
  const id = [...goalRefs.keys()].find((each) => goalWord(each).toLowerCase() === String(cell.value).toLowerCase());
  const goal = id === undefined ? undefined : goalRefs.get(id);
  return {
    text: `IFERROR(INDEX(${listAddress("goalTexts", context)},MATCH(${cell.text},${listAddress("goals", context)},0)),"")`,
    value: goal === undefined || cell.value === "" ? "" : shortened(goal).value,
  };
}

/** The hidden sheet `Lijsten`. `goalRefs` are the cells of the goals on *Plan van aanpak*, by id. */
export function describeLists(context: FormContext, goalRefs: ReadonlyMap<string, Formula<string>>): SheetDescription {
  const draft = new SheetDraft(listsSheetName);
  draft.setColumns([30, 40, 30, 12, 50]);
  for (const list of Object.keys(listColumns) as ListName[])
    draft.put(0, listColumns[list], heads[list], look.tableHead);
  for (const [list, values] of Object.entries(listValues(context))) {
    values.forEach((value, index) => draft.put(index + 1, listColumns[list as ListName], value, look.plain));
  }
  [...goalRefs.values()].forEach((goal, index) => {
    const { text, value } = shortened(goal);
    draft.put(index + 1, listColumns.goalTexts, { formula: text, value }, look.plain);
  });
  return draft.describe({
    visibility: "hidden",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: null,
    protection: { formatRows: true, formatColumns: true },
    print: null,
  });
}
