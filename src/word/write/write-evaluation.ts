import { empty } from "../../domain/entry";
import { evaluationOutcome, type SideOutcome } from "../../domain/evaluation-outcome";
import { reachedOf, type ActualLine, type Evaluation } from "../../domain/evaluation";
import { formatEuro } from "../../domain/format-euro";
import { countOf, type Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import { withPlanNumbers } from "../../school/evaluation/numbered-evaluation";
import { programmeTitle } from "../../school/form-context";
import { goalNoun, goalTitle } from "../../school/goal-words";
import { withNumberedLines } from "../../school/numbered-lines";
import { areaFields, headerFields } from "../form-fields";
import { documentBytes } from "./document-bytes";
import { amountWords, countWords, dateWords } from "./entry-words";
import {
  frame,
  gap,
  grid,
  heading,
  help,
  labelCell,
  subheading,
  textCell,
  title,
  type DraftRow,
  type PagePart,
} from "./page-parts";
import { fieldTable, headerWords } from "./plan-parts";
import { signaturePart, subtitle } from "./sign-parts";

/** A school's year end as a Word document on A4, beside what was planned, to print or to sign. `savedAt` is ISO 8601. */
export function writeEvaluationDocument(
  plan: Plan,
  evaluation: Evaluation,
  programme: Programme,
  savedAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const numbered = withNumberedLines(plan);
  const own = withPlanNumbers(evaluation, plan);
  const name = `Eindevaluatie ${programme.schoolYear}`;
  const parts: readonly PagePart[] = [
    title(name),
    subtitle(programmeTitle(programme)),
    ...whoPart(numbered, programme),
    ...moneyPart(numbered, own),
    ...effectPart(numbered, own, programme),
    ...countPart(numbered, own, programme),
    ...lessonPart(own),
    ...momentPart(own, programme),
    // The signature is that of the plan; the year end is signed on another day.
    ...signaturePart({ ...plan.signature, date: empty }, programme),
  ];
  return documentBytes(parts, { title: name, author: plan.header.school || programme.name, savedAt });
}

const shownFields = ["header.school", "header.brin", "header.board", "header.werkgebied"];

function whoPart({ header }: Plan, programme: Programme): readonly PagePart[] {
  const fields = [...headerFields(programme), ...areaFields(programme)].filter(({ at }) => shownFields.includes(at));
  return [fieldTable(fields, headerWords(header, programme))];
}

function moneyPart(plan: Plan, evaluation: Evaluation): readonly PagePart[] {
  const { income, expense } = evaluationOutcome(plan, evaluation);
  return [
    heading("Financieel: begroot en gerealiseerd"),
    moneyTable("Inkomsten", income, evaluation.income),
    gap(),
    moneyTable("Uitgaven", expense, evaluation.expenses),
    subheading("Bestemming van het resterende bedrag"),
    frame(evaluation.destination, 700),
  ];
}

function moneyTable(name: string, { lines, total }: SideOutcome, actuals: readonly ActualLine[]): PagePart {
  const typed = new Map(actuals.map((line) => [line.id, line.actual]));
  const heads = [name, "Begroot", "Gerealiseerd", "Resterend", "Toelichting"];
  const headRow = headOf(heads, [1, 2, 3]);
  const rows = lines.map(({ id, description, isPlanned, plannedCents, amounts, explanation }): DraftRow => ({
    cells: [
      textCell(isPlanned ? description : "Niet begroot"),
      textCell(isPlanned ? formatEuro(plannedCents) : "", { isRight: true }),
      textCell(amountWords(typed.get(id) ?? empty), { isRight: true }),
      textCell(amounts === null ? "" : formatEuro(amounts.remainingCents), { isRight: true }),
      textCell(explanation),
    ],
  }));
  const sums = [total.plannedCents, total.actualCents, total.remainingCents].map((sum) =>
    textCell(formatEuro(sum), { isRight: true, isBold: true }),
  );
  return grid(
    [0.26, 0.15, 0.16, 0.15, 0.28],
    [headRow, ...rows, { cells: [textCell("Totaal", { isBold: true }), ...sums, textCell("")] }],
  );
}

function headOf(heads: readonly string[], right: readonly number[]): DraftRow {
  return {
    isHead: true,
    cells: heads.map((head, index) => textCell(head, { isHead: true, isRight: right.includes(index) })),
  };
}

function effectPart({ goals }: Plan, { effects }: Evaluation, programme: Programme): readonly PagePart[] {
  const effectOf = new Map(effects.map(({ id, effect }) => [id, effect]));
  const ids = [...new Set([...goals, ...effects].map(({ id }) => id))];
  if (ids.length === 0) return [];
  const rows = ids.map((id): DraftRow => {
    const goal = goals.find((each) => each.id === id);
    return {
      height: 900,
      mayBreak: true,
      cells: [
        textCell(id, { isRight: true }),
        textCell(goal?.goal ?? ""),
        textCell(goal?.result ?? ""),
        textCell(effectOf.get(id) ?? ""),
      ],
    };
  });
  const head = headOf(["Nr", goalTitle(programme), "Verwacht resultaat", "Effect en impact"], [0]);
  return [
    heading(`Inhoudelijk: effect en impact per ${goalNoun(programme)}`),
    grid([0.06, 0.28, 0.28, 0.38], [head, ...rows]),
  ];
}

function countPart(plan: Plan, evaluation: Evaluation, programme: Programme): readonly PagePart[] {
  if (programme.counts.length === 0) return [];
  const rows = programme.counts.map(({ id, label }): DraftRow => {
    const { current, target } = countOf(plan, id);
    const { reached, explanation } = reachedOf(evaluation, id);
    const numbers = [current, target, reached].map((count) => textCell(countWords(count), { isRight: true }));
    return { cells: [labelCell(label, ""), ...numbers, textCell(explanation)] };
  });
  const head = headOf(["Waar gaat het over?", "Huidig", "Beoogd", "Bereikt", "Toelichting"], [1, 2, 3]);
  return [heading("Bereikte aantallen"), grid([0.3, 0.12, 0.12, 0.12, 0.34], [head, ...rows])];
}

function lessonPart({ learned, secured, nextSteps }: Evaluation): readonly PagePart[] {
  return [
    heading("Geleerd, borging en vervolgstappen"),
    ...help(
      "Opgedane kennis, ervaringen en vervolgstappen komen in de inclusieagenda. Noem geen namen van leerlingen.",
    ),
    subheading("Geleerd: wat hebben jullie geleerd, ook van en met andere scholen?"),
    frame(learned, 1000),
    subheading("Borging: hoe zorgen jullie dat het blijft?"),
    frame(secured, 1000),
    subheading("Vervolgstappen: wat is er in de school en in de wijk nog nodig?"),
    frame(nextSteps, 1000),
  ];
}

function momentPart({ conversation, leernetwerk }: Evaluation, programme: Programme): readonly PagePart[] {
  if (!asks(programme, "leernetwerk")) return [];
  const meetings = leernetwerk.map(({ date }) => dateWords(date)).join("\n");
  const row = (label: string, words: string): DraftRow => ({
    cells: [textCell(label, { isHead: true }), textCell(words)],
  });
  return [
    heading("Tussentijdse momenten"),
    grid(
      [0.45, 0.55],
      [
        row("Gesprek passend en inclusief onderwijs", dateWords(conversation)),
        row("Aanwezig bij het leernetwerk", meetings),
      ],
    ),
  ];
}
