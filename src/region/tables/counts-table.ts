import { countKinds, type CountKind } from "../../domain/plan";
import { cellAddress } from "../../workbook/a1";
import type { SheetDescription } from "../../workbook/description";
import { asContent } from "../../workbook/formula";
import { numberFormats, palette } from "../../workbook/look";
import { plainRows } from "../figures/plain-rows";
import type { KnownSubmission } from "../survey/known-submission";
import { planFigures } from "../survey/plan-figures";
import type { PlanFigures, SchoolName, Source } from "../survey/survey-row";
import { countColumns } from "./count-columns";
import { rowsAndPlaces } from "../kept/place-rows";
import type { KeptRow } from "../kept/kept-region";
import { sourceOf } from "./detail-source";
import { keepRows } from "./keep-rows";
import { schoolColumns } from "./school-columns";
import { sourceColumns } from "./source-columns";
import { countsSubtitle } from "./subtitles";
import { kenmerkColumn, numberColumn, textColumn, wrappedColumn, type TableColumn } from "./table-column";
import { textHeight } from "./text-height";
import { bodyOf, draftTableSheet, settle, type TableSheet } from "./table-sheet";

const countsTable = "Kwantitatief";

/** The counts of one school and the story behind them. */
interface CountsRow {
  readonly kenmerk: string;
  readonly name: SchoolName;
  readonly counts: PlanFigures["counts"];
  readonly stories: Readonly<Record<CountKind, string>>;
  readonly partners: string;
  readonly source: Source;
}

const storyWidth = 46;

const columns: readonly TableColumn<CountsRow>[] = [
  ...schoolColumns<CountsRow>(false),
  ...countKinds.flatMap(countTriple),
  wrappedColumn("Verhaal arrangementen", storyWidth, ({ stories }) => stories.arrangementen),
  wrappedColumn("Verhaal TLV-aanvragen", storyWidth, ({ stories }) => stories.tlv),
  wrappedColumn("Verhaal samenwerkingen", storyWidth, ({ stories }) => stories.samenwerkingen),
  textColumn("Partners", 34, ({ partners }) => partners),
  ...sourceColumns<CountsRow>(),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

function countTriple(kind: CountKind): TableColumn<CountsRow>[] {
  const { current, target, change } = countColumns[kind];
  return [
    numberColumn(current, 10.5, numberFormats.count, ({ counts }) => counts[kind].current),
    numberColumn(target, 10.5, numberFormats.count, ({ counts }) => counts[kind].target),
    numberColumn(change, 10.5, numberFormats.countDifference, ({ counts }) => changeOf(counts[kind])),
  ];
}

function changeOf({ current, target }: PlanFigures["counts"][CountKind]): number | null {
  return current === null || target === null ? null : target - current;
}

/** The sheet with the counts of each plan that counts, a row for each school. */
export function describeCounts(
  accepted: readonly KnownSubmission[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const { rows, continues } = rowsAndPlaces(keepRows(accepted.map(countsRow), kept, columns));
  const sheet: TableSheet<CountsRow> = {
    name: countsTable,
    subtitle: asContent(countsSubtitle(countsTable, plainRows(columns, rows))),
    columns,
    rows,
    continues,
    band: "Kwantitatieve data van de nieuwste versie van elk plan",
    headHeight: 46,
    rowHeight: ({ stories }) => textHeight(Object.values(stories), storyWidth, 4),
    frozenThrough: "School",
    printedThrough: "Verhaal arrangementen",
    footer,
  };
  const draft = draftTableSheet(sheet);
  for (const kind of ["arrangementen", "tlv"] as const) {
    const area = bodyOf(sheet, countColumns[kind].change);
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

function countsRow(known: KnownSubmission): CountsRow {
  const { plan } = known.submission.checked;
  const { arrangementen, tlv, samenwerkingen } = plan.counts;
  return {
    kenmerk: `${known.submission.identity}|count`,
    name: known.name,
    counts: planFigures(plan).counts,
    stories: { arrangementen: arrangementen.story, tlv: tlv.story, samenwerkingen: samenwerkingen.story },
    partners: plan.partnerNames,
    source: sourceOf(known, "count.arrangementen.current"),
  };
}
