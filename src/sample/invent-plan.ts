import { empty, filled } from "../domain/entry";
import type { CalendarDate } from "../domain/calendar-date";
import type { Plan, PlanHeader } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { asks, type FormPart } from "../domain/programme-form";
import type { Chance } from "./chance";
import { chooseGoals, goalRows, tickPrinciples, tickThemes } from "./choose-goals";
import { initials, networkMembers, partners, surnames } from "./data/people";
import { blankCounts, inventCounts } from "./invent-counts";
import { inventBudget } from "./invent-budget";
import { inventReason } from "./invent-reason";
import type { JointApplication } from "./join-schools";
import type { School } from "./school";
import { slug } from "./slug";

/** Share of doorlopende schools that count, which they need not. */
const doorlopendWithCounts = 0.6;

/** A plan in which everything is in order: no error, no warning. */
export function inventPlan(
  school: School,
  joint: JointApplication | null,
  signed: CalendarDate,
  programme: Programme,
  chance: Chance,
): Plan {
  const goals = chooseGoals(programme, chance);
  const isNew = school.participation === "nieuw";
  const isCounted = isNew || chance.happens(doorlopendWithCounts);
  const counts = isCounted ? inventCounts(programme, goals.length, chance) : blankCounts(programme);
  return {
    header: inventHeader(school, joint, programme, chance),
    reason: inventReason(school, joint?.partner ?? null, counts, programme, chance),
    principles: tickPrinciples(programme, chance),
    themes: tickThemes(programme, goals, chance),
    goals: goalRows(programme, goals),
    counts,
    partnerNames: isCounted && asks(programme, "partnerNames") ? namePartners(joint, chance) : "",
    ...inventBudget(school.participation, goals, programme, chance),
    printedTotals: null,
    conditions: Object.fromEntries(programme.conditions.map(({ id }) => [id, filled(true)])),
    signature: {
      director: inventPerson(chance),
      board: programme.applicant === "board" ? "" : school.board.name,
      school: school.name,
      date: filled(signed),
    },
  };
}

function inventHeader(
  school: School,
  joint: JointApplication | null,
  programme: Programme,
  chance: Chance,
): PlanHeader {
  const isBoard = programme.applicant === "board";
  const has = (part: FormPart, share = 1) => asks(programme, part) && (share === 1 || chance.happens(share));
  return {
    school: school.name,
    brin: isBoard ? school.brin : asTyped(school.brin, chance),
    board: isBoard ? "" : school.board.name,
    boardNumber: has("boardNumber", 0.8) ? school.board.number : "",
    werkgebied: school.werkgebied,
    participation: filled(school.participation),
    partners: joint?.partner.brin ?? "",
    leadSchool: joint?.lead.brin ?? "",
    adviser: has("adviser", 0.9) ? inventPerson(chance) : "",
    contact: has("contact") ? inventPerson(chance) : "",
    email: has("email", 0.9) ? `${chance.pick(["info", "directie", "ib"])}@${slug(school.name)}.example` : "",
    leernetwerk: has("leernetwerk") ? filled(true) : empty,
    leernetwerkNames: has("leernetwerk") ? chance.pick(networkMembers) : "",
  };
}

/** Most people type a BRIN with its location; some leave out 00, type small letters or a space. */
function asTyped(brin: string, chance: Chance): string {
  if (chance.happens(0.9)) return brin;
  const ways = [brin.toLowerCase(), `${brin.slice(0, 4)} ${brin.slice(4)}`, brin.replace(/00$/, "")];
  return chance.pick(ways);
}

function inventPerson(chance: Chance): string {
  return `${chance.pick(initials)} ${chance.pick(surnames)}`;
}

function namePartners(joint: JointApplication | null, chance: Chance): string {
  const names = chance.shuffle(partners).slice(0, chance.int(2, 4));
  const schoolFirst = joint === null ? names : [`${joint.partner.name} (${joint.partner.brin})`, ...names];
  const text = schoolFirst.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
