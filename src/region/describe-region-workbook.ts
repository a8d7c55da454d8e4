import type { WorkbookDescription } from "../workbook/description";
import { describeOwnCells } from "../workbook/own-cells";
import { describeDashboard } from "./dashboard/describe-dashboard";
import { footerText } from "./footer-text";
import { describeMemory } from "./memory/memory-sheet";
import type { KeptRegion } from "./kept/kept-region";
import { newestMoment } from "./newest-moment";
import { describeNetwork } from "./network/describe-network";
import { describeLessons } from "./realisation/lesson-tables";
import { describeRealisationSheets } from "./realisation/describe-realisation";
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
  return describeSurvey(region, surveyRegion(region, kept), kept);
}

/** The same for who has the survey already. */
export function describeSurvey(region: Region, survey: Survey, kept: KeptRegion | null): WorkbookDescription {
  const { programme, region: name } = survey.settings.values;
  const footer = footerText(`${programme}, ${name}`);
  const { form } = survey;
  const { sheet: dashboard } = describeDashboard(survey, footer);
  const sheets = [
    dashboard,
    ...describeRealisationSheets(survey, footer),
    describeSubmissions(survey, footer),
    describeBudgetLines(form, survey.accepted, kept?.budgetLines ?? [], footer),
    ...(form.counts.length > 0 ? [describeCounts(form, survey.accepted, kept?.counts ?? [], footer)] : []),
    ...(form.asksGoals ? [describeGoals(form, survey.accepted, kept?.goals ?? [], footer)] : []),
    describeFindings(form, survey.findings, footer),
    describeChanges(form, survey.changes, kept?.changes ?? [], footer),
    describeSchools(survey, footer),
    ...describeNetwork(survey, kept, footer),
    ...describeLessons(survey, kept, footer),
    describeSettings(survey.settings, form, footer),
    describeMemory(region),
  ];
  return {
    sheets: [...sheets, describeOwnCells(sheets)],
    names: [],
    properties: {
      title: footer,
      author: footerText(String(name)),
      savedAt: newestMoment(survey),
    },
    activeSheet: dashboard.name,
  };
}
