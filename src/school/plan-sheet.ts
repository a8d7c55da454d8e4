import { asks, inWords } from "../domain/programme-form";
import type { SheetDescription } from "../workbook/description";
import {
  asContent,
  firstThatHolds,
  isBlank,
  isMore,
  lengthOf,
  numberLiteral,
  ref,
  textLiteral,
  truth,
  type Formula,
} from "../workbook/formula";
import { look } from "../workbook/look";
import { goalRow, headerRows, principleRow, themeRow } from "./field-keys";
import { formName, lineIds, programmeTitle, type FormContext } from "./form-context";
import { FormDraft } from "./form-draft";
import {
  addControleColours, addFormHead, addHelp, addLongText, addRule, addSection, addSpacer, controle, inputRef, textContent,
} from "./form-parts"; // prettier-ignore
import { formSheets } from "./form-sheets";
import { addGoals, goalOf } from "./plan-goals";
import { addHeader, headerContent } from "./plan-header";
import { addTopics } from "./plan-topics";
import { sheetPart } from "./programme-sheets";

/** The sheet, and the cells that other sheets refer to. */
export interface PlanSheet {
  readonly description: SheetDescription;
  readonly school: Formula<string>;
  /** Null where a board hands in: its name is that of `school`. */
  readonly board: Formula<string> | null;
  /** True while the school says it started earlier. */
  readonly isDoorlopend: Formula<boolean>;
  /** By id; none where the programme asks no goals. */
  readonly goals: ReadonlyMap<string, Formula<string>>;
}

export function describePlanSheet(context: FormContext): PlanSheet {
  const form = new FormDraft(formSheets.plan);
  const { plan, programme } = context;
  const { words } = programme;
  const schoolRow = 7;
  addFormHead(form, {
    title: formName(programme),
    programme: programmeTitle(programme),
    part: sheetPart(programme, "plan"),
    school: ref(`E${schoolRow + 1}`, plan.header.school),
  });
  addRule(form);
  addHeader(form, context);
  if (form.rowOf(headerRows.school) !== schoolRow) throw new Error("the title refers to the wrong row for the school");
  if (asks(programme, "reason")) addReason(form, context);
  addTopics(form, context, {
    key: "uitgangspunten",
    words: words.principles,
    topics: programme.principles,
    choices: plan.principles,
    rowOf: principleRow,
  });
  addTopics(form, context, {
    key: "themas",
    words: words.themes,
    topics: programme.themes,
    choices: plan.themes,
    rowOf: themeRow,
  });
  const hasGoals = asks(programme, "goals");
  if (hasGoals) addGoals(form, context);
  const elsewhere = (row: string, value: string) => ref(form.addressElsewhere(row, "midden"), value);
  const { length: principles } = programme.principles;
  return {
    description: form.describe({
      frozenThrough: "kop.lijn",
      footer: plan.header.school || programmeTitle(programme),
      breaksAfter: principles > 0 && (hasGoals || programme.themes.length > 0) ? ["uitgangspunten.wit"] : [],
    }),
    school: elsewhere(headerRows.school, plan.header.school),
    board: programme.applicant === "school" ? elsewhere(headerRows.board, plan.header.board) : null,
    isDoorlopend: isDoorlopend(context, elsewhere),
    goals: new Map(
      (hasGoals ? lineIds(context.rows.goals) : []).map((id) => [
        id,
        ref(form.addressElsewhere(goalRow(id), "links"), goalOf(context, id).goal),
      ]),
    ),
  };
}

/** Where the form does not ask how the school takes part, the programme says so. */
function isDoorlopend(
  context: FormContext,
  elsewhere: (row: string, value: string) => Formula<string>,
): Formula<boolean> {
  const { participations } = context.programme;
  if (participations.length === 1) return truth(participations[0] === "doorlopend");
  const participation = elsewhere(headerRows.participation, String(headerContent(context).participation ?? ""));
  return {
    text: `LEFT(${participation.text},10)="Doorlopend"`,
    value: /^doorlopend/i.test(participation.value),
  };
}

/** Characters that fit in the box of an empty form. A text that was there from the start made its own room. */
const reasonRoom = 1500;

function addReason(form: FormDraft, { plan, programme }: FormContext): void {
  const { title, help } = programme.words.reason;
  addSection(form, "aanleiding", title);
  addHelp(form, "aanleiding", inWords(programme, help), "rechts");
  addLongText(form, "aanleiding", "rechts", textContent(plan.reason), 216);
  const cell = inputRef(form, "aanleiding", "keuze", textContent(plan.reason));
  const full = isMore(lengthOf(cell), numberLiteral(Math.max(reasonRoom, plan.reason.length)));
  const verdict = firstThatHolds(
    [
      [isBlank(cell), controle.fillIn],
      [full, textLiteral("▲ Let op: maak de rij hoger, dan past de tekst")],
    ],
    controle.good,
  );
  form.put("aanleiding", "controle", asContent(verdict), look.controle);
  addControleColours(form, form.area("aanleiding", "controle", "aanleiding", "controle"));
  addSpacer(form, "aanleiding");
}
