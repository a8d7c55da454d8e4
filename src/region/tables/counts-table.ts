import { countOf } from "../../domain/plan";
import { cellAddress } from "../../workbook/a1";
import type { SheetDescription } from "../../workbook/description";
import { asContent } from "../../workbook/formula";
import { numberFormats, palette } from "../../workbook/look";
import { plainRows } from "../figures/plain-rows";
import type { CountColumns, RegionForm } from "../form/region-form";
import type { KnownSubmission } from "../survey/known-submission";
import { countFigures, type CountFigures } from "../survey/plan-figures";
import type { SchoolName, Source } from "../survey/survey-row";
import { rowsAndPlaces } from "../kept/place-rows";
import type { KeptRow } from "../kept/kept-region";
import { sourceOf } from "./detail-source";
import { keepRows } from "./keep-rows";
import { ownName, schoolColumns } from "./school-columns";
import { sourceColumns } from "./source-columns";
import { countsSubtitle } from "./subtitles";
import { kenmerkColumn, numberColumn, textColumn, wrappedColumn, type TableColumn } from "./table-column";
import { textHeight } from "./text-height";
import { bodyOf, draftTableSheet, settle, type TableSheet } from "./table-sheet";

const countsTable = "Kwantitatief";

/** The counts of one school and the story behind them, by the id of the count. */
interface CountsRow {
  readonly kenmerk: string;
  readonly name: SchoolName;
  readonly counts: CountFigures;
  readonly stories: Readonly<Record<string, string>>;
  readonly partners: string;
  readonly source: Source;
}

const storyWidth = 46;

function columnsFor(form: RegionForm): readonly TableColumn<CountsRow>[] {
  return [
    ...schoolColumns<CountsRow>(form, ownName, { withBoard: false }),
    ...form.counts.flatMap(countTriple),
    ...form.counts.map(({ id, story }) => wrappedColumn<CountsRow>(story, storyWidth, (row) => row.stories[id] ?? "")),
    ...(form.asksPartners ? [textColumn<CountsRow>("Partners", 34, ({ partners }) => partners)] : []),
    ...sourceColumns<CountsRow>(),
    kenmerkColumn(({ kenmerk }) => kenmerk),
  ];
}

function countTriple({ id, current, target, change }: CountColumns): TableColumn<CountsRow>[] {
  return [
    numberColumn(current, 10.5, numberFormats.count, ({ counts }) => counts[id]?.current ?? null),
    numberColumn(target, 10.5, numberFormats.count, ({ counts }) => counts[id]?.target ?? null),
    numberColumn(change, 10.5, numberFormats.countDifference, ({ counts }) => changeOf(counts[id])),
  ];
}

function changeOf(count: CountFigures[string] | undefined): number | null {
  if (count === undefined || count.current === null || count.target === null) return null;
  return count.target - count.current;
}

/** The sheet with the counts of each plan that counts, a row for each school. */
export function describeCounts(
  form: RegionForm,
  accepted: readonly KnownSubmission[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const columns = columnsFor(form);
  const countsOf = (known: KnownSubmission) => countsRow(known, form);
  const { rows, continues } = rowsAndPlaces(keepRows(accepted.map(countsOf), kept, columns));
  const sheet: TableSheet<CountsRow> = {
    name: countsTable,
    subtitle: asContent(countsSubtitle(countsTable, plainRows(columns, rows), form.counts)),
    columns,
    rows,
    continues,
    band: "Kwantitatieve data van de nieuwste versie van elk plan",
    headHeight: 46,
    rowHeight: ({ stories }) => textHeight(Object.values(stories), storyWidth, 8),
    frozenThrough: form.applicant.name,
    printedThrough: form.counts.at(-1)?.story ?? form.applicant.name,
    footer,
  };
  const draft = draftTableSheet(sheet);
  for (const { change } of form.counts.filter(({ aim }) => aim === "fewer")) {
    const area = bodyOf(sheet, change);
    const first = cellAddress(area.top, area.left);
    const formula = `AND(ISNUMBER(${first}),${first}>0)`;
    draft.addConditionalFormat({
      kind: "formula",
      areas: [area],
      formula,
      style: { bold: true, color: palette.warningText },
    });
  }
  return settle(draft, sheet);
}

function countsRow(known: KnownSubmission, { counts }: RegionForm): CountsRow {
  const { plan } = known.submission.checked;
  const [first] = counts;
  return {
    kenmerk: `${known.submission.identity}|count`,
    name: known.name,
    counts: countFigures(plan, counts),
    stories: Object.fromEntries(counts.map(({ id }) => [id, countOf(plan, id).story])),
    partners: plan.partnerNames,
    source: sourceOf(known, first === undefined ? "header.school" : `count.${first.id}.current`),
  };
}
