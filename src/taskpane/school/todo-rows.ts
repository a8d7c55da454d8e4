import type { Cents } from "../../domain/cents";
import type { Finding } from "../../domain/finding";
import type { CheckedPlan, SheetCell } from "../../school/submission";
import { findingText } from "../../texts/finding-text";
import type { Language } from "../../texts/language";
import { paneTexts } from "../../texts/pane-text";
import { offeredAmount } from "./offered-amount";
import { sectionName } from "./section-name";
import { sectionOf } from "./sections";
import { unbroken } from "./money";

export type RowTone = "wrong" | "missing" | "note" | "fact";

/** One line of a list: a sentence, its place, and one click to it. */
export interface TodoRow {
  /** Stays the same while the row means the same, however often the plan is read again. */
  readonly key: string;
  readonly tone: RowTone;
  readonly sentence: string;
  readonly place: SheetCell;
  /** The number that one click writes into the cell, where the plan offers one. */
  readonly offer: Cents | null;
}

/** What is left to do, what deserves attention, and what is good to know. */
export interface TodoLists {
  readonly must: readonly TodoRow[];
  readonly notes: readonly TodoRow[];
  readonly facts: readonly TodoRow[];
}

/** A part of the form, as the lists need it. */
export interface RowSection {
  readonly id: string;
  readonly name: string;
}

/** What the lists must know of the sheets that the findings are about. */
export interface RowContext {
  readonly locate: CheckedPlan["locate"];
  readonly language: Language;
  /** Null for the workbook as a whole. */
  readonly sectionOf: (finding: Finding) => RowSection | null;
  /** Whether it is about a field that nobody filled in yet, and about nothing else. */
  readonly isBlank: (finding: Finding) => boolean;
}

/** The findings of a plan as lists. */
export function todoLists(checked: CheckedPlan, language: Language): TodoLists {
  const texts = paneTexts(language);
  return rowLists(checked.findings, {
    locate: checked.locate,
    language,
    sectionOf: (finding) => {
      const id = sectionOf(finding, checked);
      return id === null ? null : { id, name: sectionName(id, checked.programme, texts) };
    },
    // An unspent amount is no blank field.
    isBlank: ({ kind, at }) => kind === "missing" && !(typeof at === "string" && at.startsWith("total.")),
  });
}

/**
 * Findings as lists. What contradicts itself stands first. All blank fields of one section are one row, so that filling
 * in a form never makes its list longer.
 */
export function rowLists(findings: readonly Finding[], context: RowContext): TodoLists {
  const shown = findings.filter(({ code }) => code !== "S05");
  const rowsOf = (severity: Finding["severity"]) =>
    rows(
      shown.filter((finding) => finding.severity === severity),
      context,
    );
  const must = rowsOf("error");
  return {
    must: [...must.filter(({ tone }) => tone === "wrong"), ...must.filter(({ tone }) => tone !== "wrong")],
    notes: rowsOf("warning"),
    facts: rowsOf("info"),
  };
}

function rows(findings: readonly Finding[], context: RowContext): readonly TodoRow[] {
  const blanks = new Map<string, Finding[]>();
  const firsts = findings.filter((finding) => {
    const group = blankGroup(finding, context);
    if (group === null) return true;
    const others = blanks.get(group);
    if (others === undefined) blanks.set(group, [finding]);
    else others.push(finding);
    return others === undefined;
  });
  return toldApart(
    firsts.map((finding) => {
      const group = blankGroup(finding, context);
      const blank = group === null ? null : { group, findings: blanks.get(group) ?? [] };
      return row(finding, blank, context);
    }),
  );
}

/** One cell can give two rows of a kind: two partners in it that are no BRIN. */
function toldApart(rows: readonly TodoRow[]): readonly TodoRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = seen.get(row.key) ?? 0;
    seen.set(row.key, count + 1);
    return count === 0 ? row : { ...row, key: `${row.key}:${count}` };
  });
}

/** Blank fields of one section share a group. */
function blankGroup(finding: Finding, { isBlank, sectionOf }: RowContext): string | null {
  return isBlank(finding) ? `blank:${finding.severity}:${sectionOf(finding)?.id ?? "workbook"}` : null;
}

interface BlankFields {
  readonly group: string;
  readonly findings: readonly Finding[];
}

function row(finding: Finding, blank: BlankFields | null, { locate, sectionOf, language }: RowContext): TodoRow {
  const place = locate(finding.at);
  const section = sectionOf(finding);
  const fields = new Set(blank?.findings.flatMap(blankFields)).size;
  const sentence =
    fields > 1 && section !== null
      ? paneTexts(language).work.fieldsLeft(section.name, fields)
      : findingText(finding, language);
  return {
    key:
      blank?.group ??
      [finding.code, place.sheet, place.cell ?? "", finding.params.reason ?? "", finding.severity].join(":"),
    tone: toneOf(finding),
    sentence: unbroken(sentence),
    place,
    offer: offeredAmount(finding),
  };
}

/** The signature is one finding for all its fields, and its date has a rule of its own as well. */
function blankFields({ code, at, params }: Finding): readonly Finding["at"][] {
  return code === "R01"
    ? String(params.fields)
        .split(" ")
        .map((field) => `signature.${field}` as Finding["at"])
    : [at];
}

function toneOf({ severity, kind }: Finding): RowTone {
  if (severity === "info") return "fact";
  if (severity === "warning") return "note";
  return kind === "wrong" ? "wrong" : "missing";
}

/** The row after the one that was visited last; the first when that one is gone or was the last. */
export function nextRow(must: readonly TodoRow[], visited: string | null): TodoRow | null {
  const index = must.findIndex(({ key }) => key === visited);
  return must[index + 1] ?? must[0] ?? null;
}

/** "Begroting, D30", or the sheet alone. */
export function placeText({ sheet, cell }: SheetCell): string {
  return cell === null ? sheet : `${sheet}, ${cell}`;
}
