import type { CalendarDate } from "../../domain/calendar-date";
import { empty, valueOf, type Entry } from "../../domain/entry";
import { asContent, firstThatHolds, isBlank, isNoNumber, textLiteral } from "../../workbook/formula";
import { look, numberFormats, restyle } from "../../workbook/look";
import type { FormDraft } from "../form-draft";
import {
  addControleColours,
  addHelp,
  addSection,
  controle,
  dateToExcelDay,
  entryContent,
  inputRef,
} from "../form-parts";
import type { EvaluationContext } from "./evaluation-context";
import { meetingColumns, meetingRows } from "./evaluation-form";
import { conversationRow, meetingKeys, meetingRow } from "./evaluation-keys";

const dateInput = restyle(look.input, {
  horizontal: "center",
  indent: 0,
  wrap: false,
  numberFormat: numberFormats.date,
});

/** *Tussentijdse momenten*: the gesprek and the meetings of the leernetwerk. */
export function addMoments(form: FormDraft, { evaluation }: EvaluationContext): void {
  addSection(form, "momenten", "Tussentijdse momenten");
  addHelp(form, "momenten", "Typ elke datum in een eigen vak, als dag-maand-jaar.", "controle");
  form.addRow(conversationRow, 34);
  form.putAcross(conversationRow, "nr", "omschrijving", "Gesprek passend en inclusief onderwijs", look.label);
  addDate(form, conversationRow, "begroot", evaluation.conversation);
  form.put(conversationRow, "controle", asContent(dateVerdict(form, evaluation.conversation)), look.controle);
  addControleColours(form, form.area(conversationRow, "controle", conversationRow, "controle"));
  for (let row = 1; row <= meetingRows; row++) form.addRow(meetingRow(row), 22);
  const [first, last] = [meetingRow(1), meetingRow(meetingRows)];
  form.putAcross(first, "nr", "omschrijving", "Aanwezig bij het leernetwerk", look.label, last);
  for (let number = 1; number <= meetingRows * meetingColumns.length; number++) {
    const { row, column } = meetingKeys(number);
    const meeting = evaluation.leernetwerk.find(({ id }) => id === String(number));
    addDate(form, row, column, meeting?.date ?? empty);
  }
  form.put(first, "controle", "mag leeg", look.controle);
  form.draft.addValidation({
    areas: [
      form.area(conversationRow, "begroot", conversationRow, "begroot"),
      form.area(first, meetingColumns[0], last, meetingColumns[meetingColumns.length - 1] ?? meetingColumns[0]),
    ],
    // From 1 January 2020 to 31 December 2099, in Excel's day numbers.
    rule: { kind: "date", min: 43_831, max: 73_050 },
    prompt: { title: "Datum", text: "Typ de datum als dag-maand-jaar, bijvoorbeeld 04-02-2027." },
    alert: { style: "warning", title: "Geen datum", text: "Excel leest dit niet als datum. Typ bijvoorbeeld 04-02-2027." },
  }); // prettier-ignore
}

function addDate(form: FormDraft, row: string, column: string, date: Entry<CalendarDate>): void {
  form.put(row, column, entryContent(date, dateToExcelDay), dateInput);
}

function dateVerdict(form: FormDraft, date: Entry<CalendarDate>) {
  const cell = inputRef(form, conversationRow, "begroot", entryContent(date, dateToExcelDay));
  const noDate = valueOf(date) === null ? "▲ Let op: geen datum" : "▲ Let op: datum als tekst";
  return firstThatHolds(
    [
      [isBlank(cell), controle.optional],
      [isNoNumber(cell), textLiteral(noDate)],
    ],
    controle.good,
  );
}
