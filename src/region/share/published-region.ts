import type { CountKind } from "../../domain/plan";
import type { RegionForm } from "../form/region-form";
import { newestMoment } from "../newest-moment";
import { notFilledIn } from "../survey/canonical-names";
import type { Survey } from "../survey/survey";
import type { PlanFigures } from "../survey/plan-figures";
import type { SchoolName, SurveyRow } from "../survey/survey-row";
import { countsInTotals } from "../tables/submissions-table";
import { openTotals, sharedCount, sharedTotals, type SharedCount } from "./shared-count";

export const countMoments = ["current", "target"] as const;

/** A count now and at the end of the year, by the id of the count. */
export type SharedPair = Readonly<Record<(typeof countMoments)[number], SharedCount>>;
export type SharedCounts = Readonly<Record<CountKind, SharedPair>>;

/** A school as others may see it: its name, what its plan is about, and no count below five. */
export interface PublishedSchool {
  readonly name: SchoolName;
  /** "Nieuw", "Doorlopend" or "". */
  readonly kind: string;
  /** Ids of the ticked themes. */
  readonly themes: ReadonlySet<string>;
  readonly counts: SharedCounts;
}

/** Money of the plans together, in cents. */
export interface PublishedMoney {
  readonly grantCents: number;
  readonly otherIncomeCents: number;
  readonly incomeCents: number;
  readonly expenseCents: number;
}

/** The plans of a werkgebied, or all plans, together. */
export interface PublishedTotal {
  readonly name: string;
  readonly plans: number;
  readonly newSchools: number;
  readonly continuing: number;
  readonly money: PublishedMoney;
  readonly counts: SharedCounts;
}

/** All that a widely shared file can say. Nothing else of the region goes into it, so nothing else can come out. */
export interface PublishedRegion {
  readonly programme: string;
  readonly region: string;
  readonly schoolYear: string;
  /** What of the form shows in the file: its counts and thema's. */
  readonly form: RegionForm;
  /** Newest moment that the files tell, ISO 8601. */
  readonly savedAt: string;
  readonly hidesSmallCounts: boolean;
  readonly schools: readonly PublishedSchool[];
  readonly werkgebieden: readonly PublishedTotal[];
  readonly all: PublishedTotal;
}

type CountedRow = SurveyRow & { readonly figures: PlanFigures };

/** What may be shared widely of the plans that count in the totals. Counts are added up by werkgebied and in no other way. */
export function publishedRegion(survey: Survey): PublishedRegion {
  const { settings, form, names } = survey;
  const rows = survey.rows.filter((row): row is CountedRow => row.figures !== null && countsInTotals(row, settings) === 1);
  const hidesSmallCounts = String(settings.values.hideSmallCounts).trim().toLowerCase() !== "nee";
  // Without werkgebieden all plans are one group, of which only the total is shown.
  const werkgebieden = form.asksWerkgebied ? names.werkgebieden.all : [notFilledIn];
  const groups = werkgebieden
    .map((name) => ({ name, rows: form.asksWerkgebied ? rows.filter((row) => row.name.werkgebied === name) : rows }))
    .filter((group) => group.rows.length > 0);
  const totals = countTotals(groups.map((group) => group.rows), form, hidesSmallCounts ? sharedTotals : openTotals);
  const show = hidesSmallCounts ? sharedCount : openCount;
  return {
    programme: String(settings.values.programme),
    region: String(settings.values.region),
    schoolYear: String(settings.values.schoolYear),
    form,
    savedAt: newestMoment(survey),
    hidesSmallCounts,
    schools: rows.map(({ name, kind, figures: { themes, counts } }) => ({
      name,
      kind,
      themes,
      counts: pairs(form, (count, moment) => show(counts[count]?.[moment] ?? null)),
    })),
    werkgebieden: (form.asksWerkgebied ? groups : []).map((group, index) => {
      return { name: group.name, ...totalOf(group.rows), counts: pairs(form, (count, moment) => totals(count, moment).groups[index] ?? none) };
    }),
    all: { name: "Totaal", ...totalOf(rows), counts: pairs(form, (count, moment) => totals(count, moment).all) },
  };
} // prettier-ignore

const none: SharedCount = { kind: "none" };

function openCount(value: number | null): SharedCount {
  return value === null ? none : { kind: "exact", value };
}

type Moment = (typeof countMoments)[number];

/** Each kind of count, now and later, is a sum of its own: no difference of the two is ever shown that these do not give. */
function countTotals(groups: readonly (readonly CountedRow[])[], { counts }: RegionForm, add: typeof sharedTotals) {
  const sums = new Map(
    counts.flatMap(({ id: count }) =>
      countMoments.map((moment) => {
        const values = groups.map((rows) => rows.map(({ figures }) => figures.counts[count]?.[moment] ?? null));
        return [`${count} ${moment}`, add(values)] as const;
      }),
    ),
  );
  return (count: CountKind, moment: Moment) => sums.get(`${count} ${moment}`) ?? { groups: [], all: none };
}

function pairs({ counts }: RegionForm, of: (count: CountKind, moment: Moment) => SharedCount): SharedCounts {
  const pair = (count: CountKind): SharedPair => ({ current: of(count, "current"), target: of(count, "target") });
  return Object.fromEntries(counts.map(({ id }) => [id, pair(id)]));
}

function totalOf(rows: readonly CountedRow[]): Omit<PublishedTotal, "name" | "counts"> {
  const sum = (of: (figures: PlanFigures) => number) => rows.reduce((total, { figures }) => total + of(figures), 0);
  return {
    plans: rows.length,
    newSchools: rows.filter(({ kind }) => kind === "Nieuw").length,
    continuing: rows.filter(({ kind }) => kind === "Doorlopend").length,
    money: {
      grantCents: sum(({ grantCents }) => grantCents),
      otherIncomeCents: sum(({ otherIncomeCents }) => otherIncomeCents),
      incomeCents: sum(({ incomeCents }) => incomeCents),
      expenseCents: sum(({ expenseCents }) => expenseCents),
    },
  };
}
