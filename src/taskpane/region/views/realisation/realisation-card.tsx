import type { ReactElement } from "react";
import type { Cents } from "../../../../domain/cents";
import { formatEuro } from "../../../../domain/format-euro";
import type { RealisationSummary } from "../../../../region/realisation/realisation-summary";
import type { PaneRealisationTexts } from "../../../../texts/pane-realisation-texts";
import { Card } from "../../../components/card";
import { Caption } from "../../../components/text";
import { FigureList } from "../../figure-list";

interface RealisationCardProps {
  readonly summary: RealisationSummary;
  readonly texts: PaneRealisationTexts;
}

/** What was planned, spent and is left, of the schools that can be compared. */
export function RealisationCard({ summary, texts }: RealisationCardProps): ReactElement {
  const { amounts, prognosis, plannedCents, compared } = summary;
  if (amounts === null) {
    return (
      <Card>
        <FigureList figures={[{ name: texts.planned, count: euros(plannedCents) }]} />
        <Caption>{texts.nothingYet}</Caption>
      </Card>
    );
  }
  const used = amounts.used === null ? [] : [{ name: texts.used, count: `${Math.round(amounts.used * 100)} %` }];
  const forecast = prognosis === null ? [] : [{ name: texts.prognosis, count: euros(prognosis.cents) }];
  return (
    <Card>
      <FigureList
        figures={[
          { name: texts.planned, count: euros(amounts.plannedCents) },
          { name: texts.actual, count: euros(amounts.actualCents) },
          { name: texts.remaining, count: euros(amounts.remainingCents) },
          ...used,
          ...forecast,
        ]}
      />
      <Caption>{texts.about(compared)}</Caption>
      {prognosis !== null && <Caption>{texts.prognosisText(prognosis.schools)}</Caption>}
    </Card>
  );
}

/** The sign and its amount stay together. */
function euros(amount: Cents): string {
  return formatEuro(amount).replace(" ", "\u00a0");
}
