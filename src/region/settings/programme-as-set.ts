import { fromDayNumber, type CalendarDate } from "../../domain/calendar-date";
import { cents } from "../../domain/cents";
import { hasFixedGrant } from "../../domain/grant";
import type { Programme, RuleSwitches } from "../../domain/programme";
import { excelDayOf1970 } from "../excel-moment";
import { deficitOf } from "./deficit-words";
import type { RegionSettings, SettingValue } from "./region-settings";

/**
 * The programme with the controller's numbers, switches and lists; a setting that can't be used leaves the programme's own.
 * Its id, name and school year stay: they tell the plans of one round from those of another.
 */
export function programmeAsSet(programme: Programme, settings: RegionSettings): Programme {
  const { values } = settings;
  return {
    ...programme,
    awards: typeof values.awards === "number" ? values.awards : null,
    ...grantAsSet(programme, settings),
    deadline: deadlineOf(values.deadline),
    mailTo: String(values.mailTo).trim() || programme.mailTo,
    werkgebieden: { ...programme.werkgebieden, names: settings.werkgebieden },
    boards: { ...programme.boards, names: settings.boards },
    rules: {
      ...programme.rules,
      deficit: deficitOf(String(values.deficit)) ?? programme.rules.deficit,
      explainAbove: explainAbove(programme.rules.explainAbove, settings),
    },
  };
}

/** One amount for everybody, as far as it is set; whoever empties it says that it differs. */
function grantAsSet(programme: Programme, { values: { grant } }: RegionSettings): Partial<Programme> {
  if (typeof grant === "number") return { grantCents: cents(Math.round(grant * 100)), grantUpToCents: null };
  return hasFixedGrant(programme) ? { grantCents: cents(0) } : {};
}

function explainAbove(own: RuleSwitches["explainAbove"], { values }: RegionSettings): RuleSwitches["explainAbove"] {
  const { explainPercent, explainEuros } = values;
  return {
    percent: typeof explainPercent === "number" ? explainPercent : own.percent,
    cents: typeof explainEuros === "number" ? cents(Math.round(explainEuros * 100)) : own.cents,
  };
}

/** The last day on which a plan may be handed in; null for none, or for a number that is no day. */
export function deadlineOf(value: SettingValue): CalendarDate | null {
  if (typeof value !== "number") return null;
  try {
    return fromDayNumber(Math.floor(value) - excelDayOf1970);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
