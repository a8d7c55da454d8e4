import type { PlanHeader } from "../domain/plan";
import type { Language } from "./language";

/** The names of the form's fields in one language, lower case unless the word itself has a capital. */
export interface PositionNames {
  readonly header: Readonly<Record<keyof PlanHeader, string>>;
  /** The same where a schoolbestuur hands in. */
  readonly headerOfBoard: Readonly<Record<keyof PlanHeader, string>>;
  readonly fixed: Readonly<Record<FixedPosition, string>>;
  readonly principle: string;
  readonly theme: string;
  /** Names in use for the counts of schoolbudget inclusie; others go by the form's own label. */
  readonly counts: Readonly<Record<string, string>>;
  /** The same for conditions. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<LinePart, string>>;
  /** In front of every position of the year end. */
  readonly evaluation: string;
  readonly evaluationParts: Readonly<Record<EvaluationPart, string>>;
  readonly sheet: string;
  readonly cell: string;
}

export type FixedPosition =
  | "reason"
  | "principles"
  | "themes"
  | "goals"
  | "partnerNames"
  | `total.${"income" | "expense" | "balance"}`
  | "explanation"
  | `signature.${"director" | "board" | "school" | "date"}`
  | "workbook";

/** The columns of the form's tables. In a row of goals `goal` is the goal itself, in a row of expenses the goal it belongs to. */
export type LinePart = "goal" | "approach" | "result" | "current" | "target" | "story" | "description" | "amount";

/** The fields of the year end, apart from the lines that they are about. */
export type EvaluationPart =
  | "actual"
  | "explanation"
  | "effect"
  | "reached"
  | "date"
  | "destination"
  | "learned"
  | "secured"
  | "nextSteps"
  | "conversation"
  | "leernetwerk";

const headerNl: PositionNames["header"] = {
  school: "school",
  brin: "BRIN",
  board: "schoolbestuur",
  boardNumber: "bestuursnummer",
  werkgebied: "werkgebied",
  participation: "soort deelname",
  partners: "partners van de gezamenlijke aanvraag",
  leadSchool: "penvoerder",
  adviser: "adviseur passend en inclusief onderwijs",
  contact: "contactpersoon",
  email: "e-mail contactpersoon",
  leernetwerk: "deelname leernetwerk",
  leernetwerkNames: "namen leernetwerk",
};
const headerEn: PositionNames["header"] = {
  school: "school",
  brin: "BRIN",
  board: "school board",
  boardNumber: "board number",
  werkgebied: "area",
  participation: "participation",
  partners: "partners in the joint application",
  leadSchool: "lead school",
  adviser: "adviser for inclusive education",
  contact: "contact person",
  email: "contact e-mail",
  leernetwerk: "taking part in the leernetwerk",
  leernetwerkNames: "names for the leernetwerk",
};

export const positionNames: Readonly<Record<Language, PositionNames>> = {
  nl: {
    header: headerNl,
    headerOfBoard: { ...headerNl, school: "schoolbestuur", brin: "bestuursnummer" },
    fixed: {
      reason: "aanleiding en huidige situatie",
      principles: "uitgangspunten",
      themes: "thema’s",
      goals: "doelen",
      partnerNames: "namen van partners",
      "total.income": "totaal inkomsten",
      "total.expense": "totaal uitgaven",
      "total.balance": "verschil inkomsten en uitgaven",
      explanation: "toelichting op de begroting",
      "signature.director": "naam directeur",
      "signature.board": "bestuur bij de ondertekening",
      "signature.school": "school bij de ondertekening",
      "signature.date": "datum",
      workbook: "de hele werkmap",
    },
    principle: "uitgangspunt",
    theme: "thema",
    counts: { arrangementen: "arrangementen", tlv: "TLV-aanvragen", samenwerkingen: "samenwerkingen" },
    conditions: { board: "schoolbestuur is meegenomen", adviser: "adviseur heeft meegelezen" },
    parts: {
      goal: "doel",
      approach: "aanpak",
      result: "verwacht resultaat",
      current: "huidige situatie",
      target: "beoogde situatie",
      story: "verhaal achter de cijfers",
      description: "omschrijving",
      amount: "bedrag",
    },
    evaluation: "eindevaluatie",
    evaluationParts: {
      actual: "gerealiseerd",
      explanation: "toelichting",
      effect: "effect en impact",
      reached: "bereikt",
      date: "datum",
      destination: "bestemming van het resterende bedrag",
      learned: "geleerd",
      secured: "borging",
      nextSteps: "vervolgstappen",
      conversation: "gesprek passend en inclusief onderwijs",
      leernetwerk: "aanwezig bij het leernetwerk",
    },
    sheet: "blad",
    cell: "cel",
  },
  en: {
    header: headerEn,
    headerOfBoard: { ...headerEn, school: "school board", brin: "board number" },
    fixed: {
      reason: "background and present situation",
      principles: "principles",
      themes: "themes",
      goals: "goals",
      partnerNames: "names of partners",
      "total.income": "total income",
      "total.expense": "total spending",
      "total.balance": "difference between income and spending",
      explanation: "explanation of the budget",
      "signature.director": "name of the head teacher",
      "signature.board": "board at the signature",
      "signature.school": "school at the signature",
      "signature.date": "date",
      workbook: "the whole workbook",
    },
    principle: "principle",
    theme: "theme",
    counts: { arrangementen: "arrangementen", tlv: "TLV applications", samenwerkingen: "collaborations" },
    conditions: { board: "school board was involved", adviser: "adviser has read the plan" },
    parts: {
      goal: "goal",
      approach: "approach",
      result: "expected result",
      current: "present situation",
      target: "target",
      story: "story behind the figures",
      description: "description",
      amount: "amount",
    },
    evaluation: "eindevaluatie",
    evaluationParts: {
      actual: "actual",
      explanation: "explanation",
      effect: "effect and impact",
      reached: "reached",
      date: "date",
      destination: "purpose of what remains",
      learned: "learned",
      secured: "secured",
      nextSteps: "next steps",
      conversation: "gesprek passend en inclusief onderwijs",
      leernetwerk: "present at the leernetwerk",
    },
    sheet: "sheet",
    cell: "cell",
  },
};
