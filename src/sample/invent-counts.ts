import { empty, filled } from "../domain/entry";
import type { CountKind, CountRow, Plan } from "../domain/plan";
import type { CountTopic, Programme } from "../domain/programme";
import type { Chance } from "./chance";
import {
  arrangementStories, partnershipStories, storiesByAim, tlvStories, type Stories, type Trend,
} from "./data/stories"; // prettier-ignore
import { fillIn } from "./fill-in";

interface CountHabit {
  readonly stories: Stories;
  readonly one: string;
  readonly many: string;
  /** How many there are now; around 4.5 and 5, as the region's totals over 205 schools say. */
  readonly now: (chance: Chance) => number;
  readonly trends: Readonly<Record<Exclude<Trend, "none">, number>>;
  /** A difference is one to three of these; 1 where left out. */
  readonly step?: number;
}

const habits: Readonly<Partial<Record<CountKind, CountHabit>>> = {
  arrangementen: {
    stories: arrangementStories,
    one: "arrangement",
    many: "arrangementen",
    now: (chance) => chance.int(0, 3) + chance.int(0, 3) + chance.int(0, 3),
    trends: { lower: 76, equal: 17, higher: 7 },
  },
  tlv: {
    stories: tlvStories,
    one: "aanvraag",
    many: "aanvragen",
    now: (chance) => chance.int(0, 3) + chance.int(0, 3) + chance.int(0, 4),
    trends: { lower: 66, equal: 28, higher: 6 },
  },
  samenwerkingen: {
    stories: partnershipStories,
    one: "partner",
    many: "partners",
    now: (chance) => chance.int(1, 4),
    trends: { lower: 0, equal: 15, higher: 85 },
  },
};

/** For what another programme counts: no more is known of it than which way it should go. */
const habitsByAim: Readonly<Record<CountTopic["aim"], CountHabit>> = {
  fewer: {
    stories: storiesByAim.fewer,
    one: "",
    many: "",
    now: (chance) => chance.int(0, 3) + chance.int(0, 3) + chance.int(0, 3),
    trends: { lower: 76, equal: 17, higher: 7 },
  },
  more: {
    stories: storiesByAim.more,
    one: "",
    many: "",
    now: (chance) => chance.int(1, 4),
    trends: { lower: 0, equal: 15, higher: 85 },
  },
  free: {
    stories: storiesByAim.free,
    one: "",
    many: "",
    now: (chance) => chance.int(4, 30) * 10,
    trends: { lower: 15, equal: 35, higher: 50 },
    step: 10,
  },
};

const trendNames: readonly Exclude<Trend, "none">[] = ["lower", "equal", "higher"];
const blankRow: CountRow = { current: empty, target: empty, story: "" };

/** The table with nothing in it, as doorlopende schools may leave it. */
export function blankCounts({ counts }: Programme): Plan["counts"] {
  return Object.fromEntries(counts.map(({ id }) => [id, blankRow]));
}

/** Small numbers, most of them going down, samenwerkingen going up; each with its story. */
export function inventCounts({ counts }: Programme, goals: number, chance: Chance): Plan["counts"] {
  return Object.fromEntries(
    counts.map(({ id, aim }) => [id, inventRow(habits[id] ?? habitsByAim[aim], goals, chance)]),
  );
}

function inventRow(habit: CountHabit, goals: number, chance: Chance): CountRow {
  const current = habit.now(chance);
  const trend = current === 0 ? "none" : chance.pickWeighted(trendNames, (name) => habit.trends[name]);
  const difference = differenceOf(trend, current, chance) * (habit.step ?? 1);
  const story = fillIn(chance.pick(habit.stories[trend]), {
    verschil: amountInWords(Math.abs(difference), habit.one, habit.many),
    doel: String(chance.int(1, goals)),
  });
  return { current: filled(current), target: filled(current + difference), story };
}

function differenceOf(trend: Trend, current: number, chance: Chance): number {
  if (trend === "lower") return -chance.int(1, Math.min(3, current));
  return trend === "higher" ? chance.int(1, 3) : 0;
}

const numbers = ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

/** "één arrangement", "twee arrangementen", "geen arrangementen". */
export function amountInWords(amount: number, one: string, many: string): string {
  return `${numbers[amount] ?? amount} ${amount === 1 ? one : many}`.trim();
}
