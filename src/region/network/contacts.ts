import { valueOf } from "../../domain/entry";
import { plainText } from "../../domain/plain-text";
import type { Goal } from "../../domain/plan";
import type { SchoolName } from "../survey/survey-row";
import type { NetworkSchool } from "./network-school";
import { shortened } from "./shortened";

/** What stands where a plan has no theme. */
const noTheme = "(geen thema)";

/** Who to turn to at a school about one of its themes. */
export interface Contact {
  readonly kenmerk: string;
  /** The key of the school. */
  readonly school: string;
  readonly theme: string;
  readonly name: SchoolName;
  readonly director: string;
  /** The contact person of the form; "" where it asks none. */
  readonly contact: string;
  /** Who take part in the leernetwerk, as typed. */
  readonly people: string;
  /** The plan's own, else the one on the controller's list. */
  readonly email: string;
  readonly goals: readonly Goal[];
  readonly inShort: string;
}

const longestGoal = 70;

/** A contact for each school and each of its themes: by theme as the programme lists them, then in the order of the schools. */
export function contactsOf(schools: readonly NetworkSchool[]): readonly Contact[] {
  const byTheme = new Map<string, Contact[]>();
  for (const school of schools) {
    for (const contact of schoolContacts(school)) {
      const group = byTheme.get(contact.theme);
      if (group === undefined) byTheme.set(contact.theme, [contact]);
      else group.push(contact);
    }
  }
  const listed = [...new Set(schools.flatMap(({ plan }) => plan?.submission.checked.programme.themes ?? []))];
  const order = [...new Set(listed.map(({ label }) => label)), noTheme];
  return order.flatMap((theme) => byTheme.get(theme) ?? []);
}

function schoolContacts({ key, name, plan, takesPart, email }: NetworkSchool): readonly Contact[] {
  if (plan === null || !takesPart) return [];
  const { plan: typed, programme } = plan.submission.checked;
  const { header, signature, goals, themes } = typed;
  const ticked = programme.themes.filter(({ id }) => valueOf(themes[id]?.ticked ?? { state: "empty" }) === true);
  const about = {
    school: key,
    name,
    director: plainText(signature.director),
    contact: plainText(header.contact),
    people: plainText(header.leernetwerkNames),
    email: plainText(header.email) || email,
    goals,
    inShort: goalsInShort({ goals }),
  };
  if (ticked.length === 0) return [{ ...about, kenmerk: `${key}|`, theme: noTheme }];
  return ticked.map(({ id, label }) => ({ ...about, kenmerk: `${key}|${id}`, theme: label }));
}

/** The goals in a line: enough to recognise an idea by. */
export function goalsInShort({ goals }: Pick<Contact, "goals">): string {
  return goals.map(({ goal }) => shortened(plainText(goal), longestGoal)).join(" · ");
}
