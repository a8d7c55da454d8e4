import { areaAddress, quoteSheet, type Area } from "../workbook/a1";
import type { SheetDescription } from "../workbook/description";
import type { Formula } from "../workbook/formula";
import { look } from "../workbook/look";
import { SheetDraft } from "../workbook/sheet-draft";
import { detailColumn } from "./field-keys";
import { lineIds, participationWord, type FormContext } from "./form-context";
import { listsSheetName } from "./form-sheets";
import { goalTitle, goalWord } from "./goal-words";

/** The goals, shortened by formula for the preview on the budget, stand beside the lists. */
const goalTexts = "goalTexts";
type FixedList = "werkgebieden" | "boards" | "participation" | "goals" | typeof goalTexts;
/** A column of spending has its choices under its own key ("detail.soort"). */
export type ListName = FixedList | `detail.${string}`;

interface List {
  readonly name: ListName;
  readonly head: string;
  readonly width: number;
  readonly values: readonly string[];
}

/** The lists behind the drop-downs, a column each. */
function lists(context: FormContext): readonly List[] {
  const { programme, budget } = context;
  const goals = budget.hasGoals ? lineIds(context.rows.goals).map((id) => goalWord(id, programme)) : [];
  const title = goalTitle(programme);
  const chosen = programme.expenseColumns.filter(({ kind }) => kind === "choice");
  return [
    { name: "werkgebieden", head: "Werkgebieden", width: 30, values: programme.werkgebieden.names },
    { name: "boards", head: "Schoolbesturen", width: 40, values: programme.boards.names },
    {
      name: "participation",
      head: "Soort deelname",
      width: 30,
      values: programme.participations.map((each) => participationWord(each, programme)),
    },
    { name: "goals", head: title, width: 12, values: goals },
    { name: goalTexts, head: `${title} in het kort`, width: 50, values: goals },
    ...chosen.map(({ id, label, choices }) => ({ name: detailColumn(id), head: label, width: 30, values: choices })),
  ];
}

/** The cells of a list, head left out; one empty cell when the list is empty. */
export function listArea(name: ListName, context: FormContext): Area {
  const all = lists(context);
  const column = all.findIndex((list) => list.name === name);
  if (column < 0) throw new Error(`there is no list ${name}`);
  return { top: 1, left: column, bottom: Math.max(1, all[column]?.values.length ?? 0), right: column };
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
  if (lastSpace < 0) return text;
  // The formula marks the last space with "|"; a "|" in the text itself comes first and wins.
  const marker = text.indexOf("|");
  return text.slice(0, marker < 0 ? lastSpace : Math.min(marker, lastSpace));
}

/** What the budget shows beside "Doel 3": found by its word in the list of goals. */
export function goalPreview(
  cell: Formula<string | number>,
  context: FormContext,
  goalRefs: ReadonlyMap<string, Formula<string>>,
): Formula<string> {
  const chosen = String(cell.value).toLowerCase();
  const id = [...goalRefs.keys()].find((each) => goalWord(each, context.programme).toLowerCase() === chosen);
  const goal = id === undefined ? undefined : goalRefs.get(id);
  return {
    text: `IFERROR(INDEX(${listAddress(goalTexts, context)},MATCH(${cell.text},${listAddress("goals", context)},0)),"")`,
    value: goal === undefined || cell.value === "" ? "" : shortened(goal).value,
  };
}

/** The hidden sheet `Lijsten`. `goalRefs` are the cells of the goals on *Plan van aanpak*, by id. */
export function describeLists(context: FormContext, goalRefs: ReadonlyMap<string, Formula<string>>): SheetDescription {
  const draft = new SheetDraft(listsSheetName);
  const all = lists(context);
  draft.setColumns(all.map(({ width }) => width));
  all.forEach(({ name, head, values }, column) => {
    draft.put(0, column, head, look.tableHead);
    if (name === goalTexts)
      [...goalRefs.values()].forEach((goal, index) => {
        const { text, value } = shortened(goal);
        draft.put(index + 1, column, { formula: text, value }, look.plain);
      });
    else values.forEach((value, index) => draft.put(index + 1, column, value, look.plain));
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
