import { empty, valueOf } from "../domain/entry";
import { inWords } from "../domain/programme-form";
import type { CellContent, SheetDescription } from "../workbook/description";
import {
  asContent,
  iff,
  isBlank,
  isEqual,
  isNoNumber,
  firstThatHolds,
  ref,
  textLiteral,
  type Formula,
} from "../workbook/formula";
import { look, numberFormats, restyle } from "../workbook/look";
import { conditionRow, signatureRows } from "./field-keys";
import { programmeTitle, type FormContext } from "./form-context";
import { FormDraft } from "./form-draft";
import {
  addControleColours,
  addFormHead,
  addHelp,
  addRule,
  addSection,
  addSpacer,
  columnsWidth,
  controle,
  dateToExcelDay,
  entryContent,
  labelHeight,
  textContent,
  tickWord,
} from "./form-parts";
import { formSheets } from "./form-sheets";
import type { PlanSheet } from "./plan-sheet";
import { sheetPart } from "./programme-sheets";

/** The sheet *Plan voor gezien*: the conditions, where the programme has any, and the signature. */
export function describeSignOffSheet(context: FormContext, planSheet: PlanSheet): SheetDescription {
  const form = new FormDraft(formSheets.signOff);
  const title = programmeTitle(context.programme);
  addFormHead(form, {
    title: "Plan voor gezien",
    programme: title,
    part: sheetPart(context.programme, "signOff"),
    school: planSheet.school,
  });
  addRule(form);
  addConditions(form, context);
  addSignature(form, context, planSheet);
  return form.describe({ frozenThrough: "kop.lijn", footer: context.plan.header.school || title });
}

function addConditions(form: FormDraft, { plan, programme }: FormContext): void {
  const [first, last] = [programme.conditions[0], programme.conditions.at(-1)];
  if (first === undefined || last === undefined) return;
  const { title, help } = programme.words.conditions;
  addSection(form, "voorwaarden", title);
  addHelp(form, "voorwaarden", inWords(programme, help), "invoer");
  for (const { id, label } of programme.conditions) {
    const row = conditionRow(id);
    const tick = entryContent(plan.conditions[id] ?? empty, tickWord);
    form.addRow(row, labelHeight(label, columnsWidth(form, "links", "invoer"), 34));
    form.put(row, "keuze", tick, look.tick);
    form.putAcross(row, "links", "invoer", label, look.label);
    const verdict = iff(
      isEqual(ref(form.address(row, "keuze"), tick ?? ""), textLiteral("Ja")),
      controle.good,
      controle.confirm,
    );
    form.put(row, "controle", asContent(verdict), look.controle);
  }
  form.draft.addValidation({
    areas: [form.area(conditionRow(first.id), "keuze", conditionRow(last.id), "keuze")],
    rule: { kind: "list", values: ["Ja"] },
    prompt: { title: "Voorwaarde", text: "Kies Ja om te bevestigen." },
    alert: { style: "warning", title: "Ja of leeg", text: "Kies Ja uit de lijst, of maak het vak leeg." },
  });
  addControleColours(form, form.area(conditionRow(first.id), "controle", conditionRow(last.id), "controle"));
  addSpacer(form, "voorwaarden");
}

function addSignature(form: FormDraft, { plan, programme }: FormContext, planSheet: PlanSheet): void {
  const { director, board, school, date } = plan.signature;
  addSection(form, "ondertekening", "Ondertekening");
  addField(form, signatureRows.director, programme.words.director, textContent(director));
  if (planSheet.board !== null) addField(form, signatureRows.board, "Bestuur", takenOver(board, planSheet.board));
  addField(
    form,
    signatureRows.school,
    planSheet.board === null ? "Schoolbestuur" : "School",
    takenOver(school, planSheet.school),
  );
  addField(form, signatureRows.date, "Datum", entryContent(date, dateToExcelDay), numberFormats.date);
  const dateCell = ref(form.address(signatureRows.date, "invoer"), entryContent(date, dateToExcelDay) ?? "");
  const noDate = valueOf(date) === null ? "✗ Fout: geen datum" : "▲ Let op: datum als tekst";
  const verdict = firstThatHolds(
    [
      [isBlank(dateCell), controle.fillIn],
      [isNoNumber(dateCell), textLiteral(noDate)],
    ],
    controle.good,
  );
  form.put(signatureRows.date, "controle", asContent(verdict), look.controle);
  form.draft.addValidation({
    areas: [form.area(signatureRows.date, "invoer", signatureRows.date, "invoer")],
    // From 1 January 2020 to 31 December 2099, in Excel's day numbers.
    rule: { kind: "date", min: 43_831, max: 73_050 },
    prompt: { title: "Datum", text: "Typ de datum als dag-maand-jaar, bijvoorbeeld 12-06-2026." },
    alert: {
      style: "warning",
      title: "Geen datum",
      text: "Excel leest dit niet als datum. Typ bijvoorbeeld 12-06-2026.",
    },
  });
  addControleColours(form, form.area(signatureRows.director, "controle", signatureRows.date, "controle"));
  form.addRow("teken.handtekening", 96);
  form.putAcross("teken.handtekening", "keuze", "links", "Handtekening", restyle(look.label, { vertical: "top" }));
  form.put("teken.handtekening", "invoer", null, look.inputLong);
  form.put("teken.handtekening", "controle", "op de afdruk of de pdf", look.controle);
  addSpacer(form, "ondertekening");
  addHelp(
    form,
    "afdruk",
    "Wie dit blad afdrukt, tekent in het vak hierboven. Sla anders de werkmap op als pdf en onderteken die.",
    "controle",
  );
}

/** The form asks board and school twice: the second time is filled in from the first, and may be typed over. */
function takenOver(own: string, first: Formula<string>): CellContent | null {
  if (own !== first.value) return textContent(own);
  return asContent(iff(isBlank(first), textLiteral(""), first));
}

function addField(
  form: FormDraft,
  row: string,
  label: string,
  content: CellContent | null,
  numberFormat?: string,
): void {
  form.addRow(row, labelHeight(label, columnsWidth(form, "keuze", "links") - 2, 24));
  form.putAcross(row, "keuze", "links", label, look.label);
  form.put(
    row,
    "invoer",
    content,
    numberFormat === undefined ? look.input : restyle(look.input, { numberFormat, horizontal: "left" }),
  );
  const value = typeof content === "object" && content !== null && "value" in content ? content.value : content;
  const cell = ref(form.address(row, "invoer"), typeof value === "string" || typeof value === "number" ? value : "");
  form.put(row, "controle", asContent(iff(isBlank(cell), controle.fillIn, controle.good)), look.controle);
}
