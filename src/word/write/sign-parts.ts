import { Paragraph, TextRun } from "docx";
import { empty } from "../../domain/entry";
import type { Plan, Signature } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { conditionFields, handwriting, signatureFields } from "../form-fields";
import { headings } from "../form-headings";
import { dateWords, tickWords } from "./entry-words";
import { grid, heading, textCell, written, type DraftRow, type PagePart } from "./page-parts";

/** *Plan voor gezien*: each condition with its box in front. */
export function conditionPart({ conditions }: Plan, programme: Programme): readonly PagePart[] {
  if (programme.conditions.length === 0) return [];
  const lines = conditionFields(programme).map(({ at, label }) => {
    const condition = conditions[at.slice("condition.".length)] ?? empty;
    const isPlain = condition.state === "empty" || (condition.state === "value" && condition.value);
    return written(isPlain ? `${tickWords(condition)} ${label}` : `☐ ${label} – ${tickWords(condition)}`);
  });
  return [heading(headings(programme).conditions[0] ?? ""), ...lines];
}

/** *Ondertekening*: names, the date, and room to sign. */
export function signaturePart(signature: Signature, programme: Programme): readonly PagePart[] {
  const words: Readonly<Record<string, string>> = {
    "signature.director": signature.director,
    "signature.board": signature.board,
    "signature.school": signature.school,
    "signature.date": dateWords(signature.date),
  };
  const rows = signatureFields(programme)
    .filter(({ at }) => at !== "signature.school" || programme.applicant === "school" || signature.school !== "")
    .map(({ at, label }): DraftRow => ({
      height: 400,
      cells: [textCell(label, { isHead: true }), textCell(words[at] ?? "")],
    }));
  const room: DraftRow = { height: 1700, cells: [textCell(handwriting, { isHead: true }), textCell("")] };
  return [heading("Ondertekening"), grid([0.35, 0.65], [...rows, room], true)];
}

/** The name of the regeling below the title. */
export function subtitle(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 23 })], spacing: { after: 120 } });
}
