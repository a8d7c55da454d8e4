import { textLiteral } from "../../workbook/formula";
import { look, numberFormats } from "../../workbook/look";
import type { Figure } from "../figures/figure";
import type { Slice } from "../figures/slice";
import type { RegionForm } from "../form/region-form";
import { stageNames, type Bases } from "./breakdown";
import { cellAt, type FigureDraft } from "./figure-draft";
import { figureStyle, head, headRight, putSection } from "./put-cells";

const { euroRegion, euroDifference, countOrNone } = numberFormats;

/** Money of one stage: everything handed in, or what is awarded. */
export interface StageTotals {
  readonly plans: Figure;
  readonly newSchools: Figure;
  readonly grant: Figure;
  readonly other: Figure;
  readonly income: Figure;
  readonly expense: Figure;
  readonly balance: Figure;
}

const moneyColumn = { label: 1, submitted: 2, awarded: 3 } as const;
const moneyLines = (form: MoneyForm) => [
  { key: "plans", label: "Plannen", format: countOrNone, of: (slice: Slice) => slice.count() },
  {
    key: "newSchools",
    label: "Nieuwe scholen",
    format: countOrNone,
    of: (slice: Slice) => slice.where("Soort", textLiteral("Nieuw")).count(),
  },
  { key: "grant", label: form.grant, format: euroRegion, of: (slice: Slice) => slice.sumEuros(form.grant) },
  { key: "other", label: "Andere bronnen", format: euroRegion, of: (slice: Slice) => slice.sumEuros("Andere bronnen") },
  { key: "income", label: "Inkomsten", format: euroRegion, of: (slice: Slice) => slice.sumEuros("Inkomsten") },
  { key: "expense", label: "Uitgaven", format: euroRegion, of: (slice: Slice) => slice.sumEuros("Uitgaven") },
  { key: "balance", label: "Verschil", format: euroDifference, of: (slice: Slice) => slice.sumEuros("Verschil") },
]; // prettier-ignore

type MoneyForm = Pick<RegionForm, "asksParticipation" | "grant">;

/** Plans and money, handed in beside awarded. */
export function putMoneySummary(
  draft: FigureDraft,
  top: number,
  bases: Bases,
  form: MoneyForm,
): { readonly submitted: StageTotals; readonly awarded: StageTotals } {
  putSection(draft, top, "Ingediend en toegekend");
  draft.put(top + 1, moneyColumn.label, "Alles wat meetelt", head);
  draft.put(top + 1, moneyColumn.submitted, stageNames.submitted, headRight);
  draft.put(top + 1, moneyColumn.awarded, stageNames.awarded, headRight);
  draft.row(top + 1, 32);
  // Where every plan is a new one, the line would say the same twice.
  const lines = moneyLines(form).filter(({ key }) => form.asksParticipation || key !== "newSchools");
  const stage = (base: keyof Bases): StageTotals => {
    const cells = lines.map(({ key, label, format, of }, index) => {
      const place = cellAt(top + 2 + index, moneyColumn[base]);
      return [
        key,
        draft.putFigure(place, of(bases[base]), figureStyle(format), `${label} · ${stageNames[base]}`),
      ] as const;
    });
    const all = Object.fromEntries(cells);
    return { newSchools: all["plans"], ...all } as unknown as StageTotals;
  };
  lines.forEach(({ label }, index) => {
    draft.put(top + 2 + index, moneyColumn.label, label, look.cell);
    draft.row(top + 2 + index, 18);
  });
  return { submitted: stage("submitted"), awarded: stage("awarded") };
}
