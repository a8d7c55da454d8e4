import { countKinds, type CountKind } from "../../domain/plan";
import type { Topic } from "../../domain/programme";
import { newestMoment } from "../newest-moment";
import type { Survey } from "../survey/survey";
import type { PlanFigures, SchoolName, SurveyRow } from "../survey/survey-row";
import { countsInTotals } from "../tables/submissions-table";
import { openTotals, sharedCount, sharedTotals, type SharedCount } from "./shared-count";

export const countMoments = ["current", "target"] as const;

/** A count now and at the end of the year. */
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
  readonly themes: readonly Topic[];
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
  const { settings, programme, names } = survey;
  const rows = survey.rows.filter((row): row is CountedRow => row.figures !== null && countsInTotals(row, settings) === 1);
  const hidesSmallCounts = String(settings.values.hideSmallCounts).trim().toLowerCase() !== "nee";
  const groups = names.werkgebieden.all
    .map((name) => ({ name, rows: rows.filter((row) => row.name.werkgebied === name) }))
    .filter((group) => group.rows.length > 0);
  const totals = countTotals(groups.map((group) => group.rows), hidesSmallCounts ? sharedTotals : openTotals);
  const show = hidesSmallCounts ? sharedCount : openCount;
  return {
    programme: String(settings.values.programme),
    region: String(settings.values.region),
    schoolYear: String(settings.values.schoolYear),
    themes: programme.themes,
    savedAt: newestMoment(survey),
    hidesSmallCounts,
    schools: rows.map(({ name, kind, figures: { themes, counts } }) => ({
      name,
      kind,
      themes,
      counts: pairs((count, moment) => show(counts[count][moment])),
    })),
    werkgebieden: groups.map((group, index) => {
      return { name: group.name, ...totalOf(group.rows), counts: pairs((count, moment) => totals(count, moment).groups[index] ?? none) };
    }),
    all: { name: "Totaal", ...totalOf(rows), counts: pairs((count, moment) => totals(count, moment).all) },
  };
} // prettier-ignore

const none: SharedCount = { kind: "none" };

function openCount(value: number | null): SharedCount {
  return value === null ? none : { kind: "exact", value };
}

type Moment = (typeof countMoments)[number];

/** Each kind of count, now and later, is a sum of its own: no difference of the two is ever shown that these do not give. */
function countTotals(groups: readonly (readonly CountedRow[])[], add: typeof sharedTotals) {
  const sums = new Map(
    countKinds.flatMap((count) =>
      countMoments.map((moment) => {
        const values = groups.map((rows) => rows.map(({ figures }) => figures.counts[count][moment]));
        return [`${count} ${moment}`, add(values)] as const;
      }),
    ),
  );
  return (count: CountKind, moment: Moment) => sums.get(`${count} ${moment}`) ?? { groups: [], all: none };
}

function pairs(of: (count: CountKind, moment: Moment) => SharedCount): SharedCounts {
  const pair = (count: CountKind): SharedPair => ({ current: of(count, "current"), target: of(count, "target") });
  return { arrangementen: pair("arrangementen"), tlv: pair("tlv"), samenwerkingen: pair("samenwerkingen") };
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
