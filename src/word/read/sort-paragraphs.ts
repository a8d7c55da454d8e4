import type { PlanPosition } from "../../domain/finding";
import type { Programme } from "../../domain/programme";
import type { Paragraph } from "../document/block";
import { areaFields, conditionFields, signatureFields, type FormField } from "../form-fields";
import { headings, type Section } from "../form-headings";
import type { DoubtCode } from "../plan-form";
import type { Account } from "./account";
import { FormVocabulary } from "./form-vocabulary";
import { afterLabel, findLabel, isLabel, resembles } from "./label";
import { textOf, withText, type Piece } from "./piece";
import { allLabels } from "./table-kind";

/** A line of the form with its label: "Werkgebied: Escamp", "☒ Het schoolbestuur is meegenomen". */
export interface LabelledLine {
  readonly field: FormField;
  /** What stands in front of the label and behind it. */
  readonly before: Piece;
  readonly after: Piece;
  readonly why: DoubtCode | null;
}

/** Follows a document down, paragraph by paragraph: which part of the form it is in, and what each paragraph is there. */
export class ParagraphSorter {
  readonly lines: LabelledLine[] = [];
  readonly free = { reason: [] as Piece[], explanation: [] as Piece[] };
  readonly sections = new Set<Section>();
  otherYear: Piece | null = null;

  private section: Section = "start";
  private heading = "";
  /** A label without anything behind it: what comes next may be its value. */
  private waiting: FormField | null = null;
  private readonly vocabulary: FormVocabulary;
  private readonly headings: readonly (readonly [Section, readonly string[]])[];
  private readonly lineFields: readonly FormField[];
  private readonly areas: readonly FormField[];
  private readonly signature: readonly FormField[];

  constructor(
    private readonly programme: Programme,
    private readonly account: Account,
  ) {
    this.vocabulary = new FormVocabulary(programme);
    this.headings = Object.entries(headings(programme)) as [Section, readonly string[]][];
    this.lineFields = conditionFields(programme);
    this.areas = areaFields(programme);
    this.signature = signatureFields(programme);
  }

  /** Whether this is a part that people write freely. */
  get isFree(): boolean {
    return this.section === "reason" || this.section === "explanation";
  }

  /** A table came in between: what follows is no value of the label above it. */
  passTable(): void {
    this.waiting = null;
  }

  sort(paragraph: Paragraph): void {
    const piece = this.pieceOf(paragraph);
    if (piece.text === "") return this.keepBlank(piece);
    if (this.isHeading(piece) || this.isCondition(piece) || this.hasFields(piece)) return;
    const rest = withText(piece, this.vocabulary.withoutOwnSentences(piece.text, this.section === "start"));
    if (rest.text === "") return;
    if (this.isWaitedFor(rest)) return;
    // A list keeps its mark unless the form's own words stood in front.
    this.keep(rest.text === piece.text ? withText(piece, textOf([paragraph])) : rest);
  }

  private pieceOf(paragraph: Paragraph): Piece {
    const place = { kind: "text", heading: this.heading } as const;
    for (let picture = 0; picture < paragraph.pictures; picture++) this.account.picture(place);
    return { text: paragraph.text.trim(), isStruck: paragraph.isStruck, place };
  }

  /** What people wrote freely stays; in any other part it belongs nowhere, which is told. */
  keep(piece: Piece): void {
    if (this.section === "reason" || this.section === "explanation") this.free[this.section].push(piece);
    else this.account.unplaced(piece);
  }

  private keepBlank(piece: Piece): void {
    if (this.section === "reason" || this.section === "explanation") this.free[this.section].push(piece);
  }

  private isHeading(piece: Piece): boolean {
    for (const [section, titles] of this.headings) {
      if (!titles.some((title) => isLabel(piece.text, title) || this.isRenamed(piece, section, title))) continue;
      this.begin(section, piece.text);
      return true;
    }
    return this.isOtherYear(piece) || this.isExplanation(piece);
  }

  /** A heading in slightly other words. In a part that people write freely only the words themselves count. */
  private isRenamed({ text }: Piece, section: Section, title: string): boolean {
    const isFree = this.isFree || section === "title";
    return !isFree && text.length <= title.length * 1.6 && resembles(text, title) && !/[.?!]$/.test(text);
  }

  private isOtherYear(piece: Piece): boolean {
    const year = /^\W*(?:\p{L}+\W+)*(\d{4}\s*[-–/]\s*(?:\d{4}|\d\d))\W*$/u.exec(piece.text);
    if (year === null || afterLabel(piece.text, this.programme.words.form) === null) return false;
    this.begin("title", piece.text);
    this.otherYear = piece;
    return true;
  }

  /** People write the toelichting behind its heading. */
  private isExplanation(piece: Piece): boolean {
    for (const title of headings(this.programme).explanation) {
      const rest = /^[^:\n]*[:\n]/.test(piece.text) ? afterLabel(piece.text, title) : null;
      if (rest === null) continue;
      this.begin("explanation", title);
      if (rest !== "") this.keep(withText(piece, rest));
      return true;
    }
    return false;
  }

  private begin(section: Section, heading: string): void {
    this.section = section;
    this.heading = heading;
    this.waiting = null;
    this.sections.add(section);
  }

  private isCondition(piece: Piece): boolean {
    for (const field of this.lineFields) {
      const place = findLabel(piece.text, field.label);
      if (place === null && !resembles(piece.text, field.label)) continue;
      const { before, after } = place ?? { before: "", after: "" };
      const why = place === null ? "label-differs" : null;
      // With other words in between it is not clear what is label and what is answer: all of it is quoted.
      const answer = place === null ? piece.text : after;
      this.lines.push({ field, before: withText(piece, before), after: withText(piece, answer), why });
      return true;
    }
    return false;
  }

  /** The labels that may stand in front of a text here. */
  private fieldsHere(): readonly FormField[] {
    if (this.section === "conditions" || this.section === "signature") return this.signature;
    return this.sections.has("goals") ? [] : this.areas;
  }

  /** "Werkgebied: Escamp", also two of them in one paragraph. */
  private hasFields(piece: Piece): boolean {
    const here = this.fieldsHere();
    const lines = piece.text
      .split(/\n|\t+/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const fields = lines.map((line) =>
      here.find((field) => allLabels(field).some((label) => startsWithLabel(line, label))),
    );
    if (fields.every((field) => field === undefined)) return false;
    lines.forEach((line, index) => {
      const field = fields[index];
      if (field === undefined) this.sortLine(withText(piece, line));
      else this.addField(field, withText(piece, line));
    });
    return true;
  }

  private sortLine(piece: Piece): void {
    const rest = this.vocabulary.withoutOwnSentences(piece.text, this.section === "start");
    if (rest !== "" && !this.isWaitedFor(withText(piece, rest))) this.keep(withText(piece, rest));
  }

  private addField(field: FormField, line: Piece): void {
    const label = allLabels(field).find((each) => startsWithLabel(line.text, each)) ?? field.label;
    const after = afterLabel(line.text, label) ?? "";
    this.waiting = after === "" ? field : null;
    this.lines.push({ field, before: withText(line, ""), after: withText(line, after), why: null });
  }

  /** A name of the list right below its label. */
  private isWaitedFor(piece: Piece): boolean {
    const field = this.waiting;
    this.waiting = null;
    if (field === null) return false;
    const { werkgebieden, boards } = this.programme;
    const names: Partial<Record<PlanPosition, readonly string[]>> = {
      "header.werkgebied": werkgebieden.names,
      "header.board": boards.names,
    };
    if (!(names[field.at] ?? []).some((name) => isLabel(piece.text, name))) return false;
    this.lines.push({ field, before: withText(piece, ""), after: piece, why: "next-line" });
    return true;
  }
}

function startsWithLabel(line: string, label: string): boolean {
  return (
    isLabel(line, label) || (/^[^:]{1,30}:/.test(line) && afterLabel(line.slice(0, line.indexOf(":")), label) === "")
  );
}
