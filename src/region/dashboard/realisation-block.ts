import { iff, isMore, minus, numberLiteral, textLiteral } from "../../workbook/formula";
import { numberFormats } from "../../workbook/look";
import type { ApplicantWords } from "../form/applicant-words";
import { counted, inBrackets, sentence, wholeNumber } from "../figures/wording";
import { realisationData, realisationFigures, type RealisationFigures } from "../realisation/realisation-data";
import type { Survey } from "../survey/survey";
import type { FigureDraft } from "./figure-draft";
import { putSection } from "./put-cells";
import { putTiles, type Tile } from "./tiles";

const { euroRegion } = numberFormats;
const percent = '0 %;−0 %;"–"';

/** How many rows the block takes: its title, the tiles and a row of air above. */
export const realisationRows = 6;

/** Plan and actual of the year end at a glance; the sheet Realisatie has the rest. */
export function putRealisation(draft: FigureDraft, top: number, survey: Survey): void {
  putSection(draft, top, "Realisatie");
  putTiles(draft, top + 1, realisationTiles(realisationFigures(realisationData(survey).bases), survey.form.applicant));
}

/** Evaluated, gerealiseerd, resterend and uitputting, each with what it is compared with. */
export function realisationTiles(figures: RealisationFigures, { one, more }: ApplicantWords): readonly Tile[] {
  const { schools, evaluated, planned, compared, actual, remaining, used } = figures;
  const waiting = inBrackets(minus(schools, evaluated));
  return [
    {
      label: "Begroot",
      number: planned,
      format: euroRegion,
      remark: sentence("over ", counted(schools, one, more)),
    },
    {
      label: "Gerealiseerd",
      number: actual,
      format: euroRegion,
      remark: sentence("van € ", wholeNumber(compared), " begroot bij wie evalueerde"),
    },
    { label: "Resterend", number: remaining, format: euroRegion, remark: textLiteral("bij wie evalueerde") },
    {
      label: "Uitputting",
      number: used,
      format: percent,
      remark: sentence(
        wholeNumber(evaluated),
        " van ",
        counted(schools, one, more),
        iff(isMore(waiting, numberLiteral(0)), textLiteral(" geëvalueerd"), textLiteral(": iedereen geëvalueerd")),
      ),
    },
  ];
}
