import type { WorkbookDescription } from "../workbook/description";
import { cellText } from "./cell-text";
import { describeDashboard } from "./dashboard/describe-dashboard";
import { momentOf } from "./gather/version-order";
import { describeMemory } from "./memory/memory-sheet";
import type { KeptRegion } from "./kept/kept-region";
import type { Region } from "./region";
import { describeChanges } from "./changes/changes-table";
import { describeSchools } from "./schools/schools-sheet";
import { describeSettings } from "./settings/settings-sheet";
import { surveyRegion, type Survey } from "./survey/survey";
import { describeBudgetLines } from "./tables/budget-lines-table";
import { describeCounts } from "./tables/counts-table";
import { describeFindings } from "./tables/findings-table";
import { describeGoals } from "./tables/goals-table";
import { describeSubmissions } from "./tables/submissions-table";

/**
 * The regional workbook: tables with everything the schools sent, a dashboard of formulas over them, and the
 * controller's settings. `kept` brings the controller's notes and choices from an earlier version of the workbook.
 */
export function describeRegionWorkbook(region: Region, kept: KeptRegion | null = null): WorkbookDescription {
  const survey = surveyRegion(region, kept);
  const { programme, region: name } = survey.settings.values;
  const footer = footerText(`${programme}, ${name}`);
  const { sheet: dashboard } = describeDashboard(survey, footer);
  return {
    sheets: [
      dashboard,
      describeSubmissions(survey, footer),
      describeBudgetLines(survey.accepted, footer),
      describeCounts(survey.accepted, footer),
      describeGoals(survey.accepted, footer),
      describeFindings(survey.findings, footer),
      describeChanges(survey.changes, footer),
      describeSchools(survey.schools, survey.settings, footer),
      describeSettings(survey.settings, footer),
      describeMemory(region),
    ],
    names: [],
    properties: {
      title: footer,
      author: footerText(String(name)),
      savedAt: newestMoment(survey),
    },
    activeSheet: dashboard.name,
  };
}

/** Excel has room for 255 characters in the whole footer. */
function footerText(text: string): string {
  return cellText(text)
    .slice(0, 120)
    .replace(/\p{Cs}$/u, "");
}

/** The newest moment that the files tell; without any, the first day of the school year: never the clock. */
function newestMoment({ rows, programme }: Survey): string {
  const moments = rows.flatMap(({ submittedAt, savedAt }) => [momentOf(submittedAt), momentOf(savedAt)]);
  const newest = moments.reduce<number>((most, moment) => Math.max(most, moment ?? 0), 0);
  return newest === 0 ? `${programme.schoolYear.slice(0, 4)}-08-01T00:00:00Z` : new Date(newest).toISOString();
}
