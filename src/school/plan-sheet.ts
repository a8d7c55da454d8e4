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
  type Formula,
} from "../workbook/formula";
import { look } from "../workbook/look";
import { goalRow, headerRows, principleRow, themeRow } from "./field-keys";
import { lineIds, programmeTitle, type FormContext } from "./form-context";
import { FormDraft } from "./form-draft";
import {
  addControleColours, addFormHead, addHelp, addLongText, addRule, addSection, addSpacer, controle, inputRef, textContent,
} from "./form-parts"; // prettier-ignore
import { formSheets } from "./form-sheets";
import { addGoals, goalOf } from "./plan-goals";
import { addHeader, headerContent } from "./plan-header";
import { addTopics } from "./plan-topics";

/** The sheet, and the cells that other sheets refer to. */
export interface PlanSheet {
  readonly description: SheetDescription;
  readonly school: Formula<string>;
  readonly board: Formula<string>;
  /** True while the school says it started earlier. */
  readonly isDoorlopend: Formula<boolean>;
  readonly goals: ReadonlyMap<string, Formula<string>>;
}

export function describePlanSheet(context: FormContext): PlanSheet {
  const form = new FormDraft(formSheets.plan);
  const { plan, programme } = context;
  const schoolRow = 7;
  addFormHead(form, {
    title: "Plan van aanpak",
    programme: programmeTitle(programme),
    part: "onderdeel 1 van 4",
    school: ref(`E${schoolRow + 1}`, plan.header.school),
  });
  addRule(form);
  addHeader(form, context);
  if (form.rowOf(headerRows.school) !== schoolRow) throw new Error("the title refers to the wrong row for the school");
  addReason(form, context);
  addTopics(form, {
    key: "uitgangspunten",
    title: "Uitgangspunten",
    help: topicsHelp.principles,
    topics: programme.principles,
    choices: plan.principles,
    rowOf: principleRow,
  });
  addTopics(form, {
    key: "themas",
    title: "Thema’s",
    help: topicsHelp.themes,
    topics: programme.themes,
    choices: plan.themes,
    rowOf: themeRow,
  });
  addGoals(form, context);
  const elsewhere = (row: string, value: string) => ref(form.addressElsewhere(row, "midden"), value);
  const participation = elsewhere(headerRows.participation, String(headerContent(context).participation ?? ""));
  return {
    description: form.describe({
      frozenThrough: "kop.lijn",
      footer: plan.header.school || programmeTitle(programme),
      breaksAfter: ["uitgangspunten.wit"],
    }),
    school: elsewhere(headerRows.school, plan.header.school),
    board: elsewhere(headerRows.board, plan.header.board),
    isDoorlopend: {
      text: `LEFT(${participation.text},10)="Doorlopend"`,
      value: /^doorlopend/i.test(participation.value),
    },
    goals: new Map(
      lineIds(context.rows.goals).map((id) => [
        id,
        ref(form.addressElsewhere(goalRow(id), "links"), goalOf(context, id).goal),
      ]),
    ),
  };
}

const topicsHelp = {
  principles: "Geef aan waar het plan aan bijdraagt. Kies Ja, of laat het vak leeg.",
  themes:
    "Om zorg te dragen voor een spreiding in schoolbesturen, werkgebieden en thema’s: geef aan waar het plan aan bijdraagt.",
} as const;

/** Characters that fit in the box of an empty form. A text that was there from the start made its own room. */
const reasonRoom = 1500;

function addReason(form: FormDraft, { plan, programme }: FormContext): void {
  addSection(form, "aanleiding", "Aanleiding en huidige situatie");
  addHelp(
    form,
    "aanleiding",
    `Beschrijf hieronder wat de aanleiding is van jouw school en vanuit welke huidige situatie het schooljaar ${programme.schoolYear} start. Neem hierbij zowel school- als wijkniveau mee. Noem geen namen van leerlingen.`,
    "rechts",
  );
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
