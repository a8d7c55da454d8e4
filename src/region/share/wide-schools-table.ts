import type { SheetDescription } from "../../workbook/description";
import { numberColumn, textColumn, tickColumn, type TableColumn } from "../tables/table-column";
import { draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { ownName, schoolColumns } from "../tables/school-columns";
import type { CountColumns, RegionForm, ThemeColumn } from "../form/region-form";
import { countMoments, type PublishedRegion, type PublishedSchool } from "./published-region";
import { sharedCell, sharedFormat } from "./shared-cell";

/** The sheet with a row for each school: what its plan is about, and its counts as far as these may be shown. */
export function describeWideSchools({ schools, form }: PublishedRegion, footer: string): SheetDescription {
  const columns = [...schoolAbout(form), ...form.counts.flatMap(countColumns), ...form.themes.map(themeColumn)];
  const sheet: TableSheet<PublishedSchool> = {
    name: form.applicant.name === "School" ? "Scholen" : "Schoolbesturen",
    subtitle: schools.length === 1 ? "1 plan" : `${schools.length} plannen`,
    columns,
    rows: schools,
    band: "Vaste gegevens: dit bestand rekent niet mee met de plannen",
    headHeight: 46,
    rowHeight: () => 19,
    frozenThrough: form.applicant.name,
    printedThrough: columns.at(-1)?.name ?? form.applicant.name,
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
}

function schoolAbout(form: RegionForm): readonly TableColumn<PublishedSchool>[] {
  return [
    ...schoolColumns<PublishedSchool>(form, ownName),
    ...(form.asksParticipation ? [textColumn<PublishedSchool>("Soort", 12, ({ kind }) => kind)] : []),
  ];
}

function countColumns(count: CountColumns): readonly TableColumn<PublishedSchool>[] {
  return countMoments.map((moment) =>
    numberColumn(count[moment], 10.5, sharedFormat, ({ counts }) => {
      const pair = counts[count.id];
      return pair === undefined ? null : sharedCell(pair[moment]);
    }),
  );
}

function themeColumn({ id, column }: ThemeColumn): TableColumn<PublishedSchool> {
  const longestWord = Math.max(...column.split(" ").map((word) => word.length));
  return tickColumn(column, Math.max(12, longestWord + 2), ({ themes }) => themes.has(id));
}
