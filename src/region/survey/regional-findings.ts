import type { CalendarDate } from "../../domain/calendar-date";
import { recheckPlan } from "../../domain/check-plan";
import type { Finding, FindingCode } from "../../domain/finding";
import type { ChoiceList, Programme } from "../../domain/programme";
import { brinOf, isSpecial, type SchoolRecord } from "../schools/school-record";
import { programmeAsSet } from "../settings/programme-as-set";
import type { RegionSettings } from "../settings/region-settings";
import type { CheckedPlan } from "../../school/submission";

/** Rules that look at what the controller sets: lists, deadline, and whether a deficit is an error. */
const regionalCodes: ReadonlySet<FindingCode> = new Set(["R02", "R03", "R22", "R27", "R31", "R32"]);

/**
 * The findings of a plan as the region sees them: by the controller's own lists, deadline and switches, which may have
 * changed since the school got its form. A plan of another round is judged by its own programme.
 */
export function regionalFindings(
  programme: Programme,
  settings: RegionSettings,
): (checked: CheckedPlan) => readonly Finding[] {
  const asSet = programmeAsSet(programme, settings);
  const listed = settings.schools.filter(({ origin }) => origin === "list");
  const knownBrins = brinsOf(listed);
  const specialSchools = brinsOf(settings.schools.filter(isSpecial));
  return ({ plan, findings, savedAt, programme: own }) => {
    if (own.id !== programme.id || own.schoolYear !== programme.schoolYear) return findings;
    const context = {
      programme: {
        ...asSet,
        // A form without werkgebieden asks for none, whatever the list of schools says.
        werkgebieden:
          own.werkgebieden.names.length === 0
            ? own.werkgebieden
            : namesOf(
                asSet.werkgebieden,
                own.werkgebieden,
                listed.map(({ werkgebied }) => werkgebied),
              ),
        boards: namesOf(
          asSet.boards,
          own.boards,
          listed.map(({ board, school }) => (asSet.applicant === "board" ? school : board)),
        ),
      },
      // Never the clock: the same files give the same workbook.
      today: savedAt === null ? null : (savedAt.slice(0, 10) as CalendarDate),
      specialSchools,
      ...(knownBrins.size === 0 ? {} : { knownBrins }),
    };
    return recheckPlan(plan, findings, context, regionalCodes);
  };
}

function brinsOf(records: readonly SchoolRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => brinOf(record) ?? []));
}

/** The list of Instellingen and what the list of schools names; whoever emptied the list leaves the form's own. */
function namesOf(asSet: ChoiceList, own: ChoiceList, used: readonly string[]): ChoiceList {
  const names = asSet.names.length === 0 ? own.names : asSet.names;
  return { complete: own.complete, names: [...names, ...used.filter((name) => name !== "")] };
}
