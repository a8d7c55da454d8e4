import { countKinds } from "../../domain/plan";
import type { SheetDescription } from "../../workbook/description";
import { countColumns } from "../tables/count-columns";
import { boldColumn, numberColumn, textColumn, tickColumn, type TableColumn } from "../tables/table-column";
import { draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { countMoments, type PublishedRegion, type PublishedSchool } from "./published-region";
import { sharedCell, sharedFormat } from "./shared-cell";

/** The sheet with a row for each school: what its plan is about, and its counts as far as these may be shown. */
export function describeWideSchools({ schools, themes }: PublishedRegion, footer: string): SheetDescription {
  const sheet: TableSheet<PublishedSchool> = {
    name: "Scholen",
    subtitle: schools.length === 1 ? "1 plan" : `${schools.length} plannen`,
    columns: [...schoolAbout, ...counts, ...themes.map(({ id, label }) => themeColumn(id, label))],
    rows: schools,
    band: "Vaste gegevens: dit bestand rekent niet mee met de plannen",
    headHeight: 46,
    rowHeight: () => 19,
    frozenThrough: "School",
    printedThrough: themes.at(-1)?.label ?? counts.at(-1)?.name ?? "Soort",
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
}

const schoolAbout: readonly TableColumn<PublishedSchool>[] = [
  boldColumn("School", 30, ({ name }) => name.school),
  textColumn("BRIN", 10, ({ name }) => name.brin),
  textColumn("Schoolbestuur", 24, ({ name }) => name.board),
  textColumn("Werkgebied", 23, ({ name }) => name.werkgebied),
  textColumn("Soort", 12, ({ kind }) => kind),
];

const counts: readonly TableColumn<PublishedSchool>[] = countKinds.flatMap((kind) =>
  countMoments.map((moment) =>
    numberColumn<PublishedSchool>(countColumns[kind][moment], 10.5, sharedFormat, (school) =>
      sharedCell(school.counts[kind][moment]),
    ),
  ),
);

function themeColumn(id: string, label: string): TableColumn<PublishedSchool> {
  const longestWord = Math.max(...label.split(" ").map((word) => word.length));
  return tickColumn(label, Math.max(12, longestWord + 2), ({ themes }) => themes.has(id));
}
