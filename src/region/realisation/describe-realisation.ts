import type { SheetDescription } from "../../workbook/description";
import { asContent, iff, isMore, numberLiteral, textLiteral } from "../../workbook/formula";
import { look, numberFormats, restyle } from "../../workbook/look";
import { FigureDraft, type StandingFigure } from "../dashboard/figure-draft";
import { grid } from "../dashboard/layout";
import { putTiles, type Tile } from "../dashboard/tiles";
import { realisationTiles } from "../dashboard/realisation-block";
import type { ApplicantWords } from "../form/applicant-words";
import { counted, sentence, wholeNumber } from "../figures/wording";
import type { Survey } from "../survey/survey";
import { putRealisationBreakdowns } from "./realisation-breakdowns";
import { realisationData, realisationFigures, type RealisationBases } from "./realisation-data";
import { describeRealisationTable } from "./realisation-table";

const sheetName = "Realisatie";
const [titleRow, subtitleRow, firstTiles, secondTiles, firstBlock] = [1, 2, 4, 8, 12];
const ruled = restyle(look.subtitle, { border: look.rule.border });

/** Whether anything is known of the year end. */
export function hasRealisation({ realisation }: Pick<Survey, "realisation">): boolean {
  return realisation.length > 0;
}

/** The sheets about plan and actual; none until a school evaluated. */
export function describeRealisationSheets(survey: Survey, footer: string): readonly SheetDescription[] {
  if (!hasRealisation(survey)) return [];
  return [
    describeRealisation(survey, footer).sheet,
    describeRealisationTable(survey.realisation, survey.settings, survey.form, footer),
  ];
}

/** The sheet Realisatie, all formulas over the table of that name, and what each of its numbers is made of. */
export function describeRealisation(
  survey: Survey,
  footer: string,
): { readonly sheet: SheetDescription; readonly figures: readonly StandingFigure[] } {
  const draft = new FigureDraft(sheetName);
  draft.setColumns(grid.widths);
  const { rows, bases } = realisationData(survey);
  putTitle(draft, bases, survey.form.applicant);
  putTiles(draft, firstTiles, realisationTiles(realisationFigures(bases), survey.form.applicant));
  draft.row(secondTiles - 1, 10);
  putTiles(draft, secondTiles, attentionTiles(bases, survey.form.applicant));
  const { end, breaks } = putRealisationBreakdowns(draft, firstBlock, { survey, bases, rows, sheet: sheetName });
  return { sheet: finish(draft, end, breaks, footer), figures: draft.figures() };
}

function putTitle(draft: FigureDraft, { all, evaluated }: RealisationBases, { one, more }: ApplicantWords): void {
  draft.row(0, 8);
  draft.put(titleRow, grid.first, sheetName, look.title);
  draft.row(titleRow, 32);
  const from = sentence(
    "Begroot uit het plan, gerealiseerd uit de eindevaluatie van ",
    wholeNumber(evaluated.count()),
    " van ",
    counted(all.count(), one, more),
  );
  draft.put(subtitleRow, grid.first, asContent(from), ruled);
  draft.fill({ top: subtitleRow, left: grid.first, bottom: subtitleRow, right: grid.last }, look.rule);
  draft.row(subtitleRow, 18);
}

/** What asks attention, and where spending is going while the year is not over. */
function attentionTiles({ all, evaluated, spent }: RealisationBases, { one, more }: ApplicantWords): readonly Tile[] {
  const forecast = all.withNumber("Prognose schooljaar");
  const none = numberLiteral(0);
  const asked = evaluated.sum("Vraagt toelichting");
  const open = evaluated.sum("Zonder toelichting");
  const above = realisationFigures({ all, evaluated, spent }).above;
  const forecasts = forecast.count();
  return [
    { label: "Geëvalueerd", number: evaluated.count(), format: "#,##0", remark: textLiteral(`${more} met een eindevaluatie`) },
    { label: "Boven begroot", number: above, format: "#,##0", remark: textLiteral(`${more} die meer uitgaven dan begroot`) },
    {
      label: "Zonder toelichting",
      number: open,
      format: "#,##0",
      remark: sentence("van ", counted(asked, "uitgave die erom vraagt", "uitgaven die erom vragen")),
    },
    {
      label: "Prognose schooljaar",
      number: forecast.sumEuros("Prognose schooljaar"),
      format: numberFormats.euroRegion,
      remark: iff(
        isMore(forecasts, none),
        sentence("als het zo doorgaat, bij ", counted(forecasts, one, more)),
        textLiteral("alleen halverwege het jaar"),
      ),
    },
  ];
} // prettier-ignore

function finish(draft: FigureDraft, end: number, breaksAfter: readonly number[], footer: string): SheetDescription {
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: { rows: 3, columns: 0 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: end, right: grid.last },
      repeatRows: { first: titleRow, last: subtitleRow },
      footer: { left: footer },
      breaksAfter,
    },
  });
}
