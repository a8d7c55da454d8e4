import { compareName } from "../compare";
import type { Contact } from "./contacts";

/** What schools have in common: a theme, or their schoolbestuur. */
export interface SharedIdea {
  readonly kind: "theme" | "board";
  readonly name: string;
}

/** How many schools share an idea. */
export interface IdeaSize extends SharedIdea {
  readonly schools: number;
}

/** A school that works on something, with who to turn to there and all of its themes. */
export interface WorkingSchool extends Omit<Contact, "kenmerk" | "theme"> {
  readonly themes: readonly string[];
}

/** All themes that schools have, in the order of the contacts, or all boards by name. */
export function ideasOf(contacts: readonly Contact[], kind: SharedIdea["kind"]): readonly IdeaSize[] {
  const names = new Set(contacts.map((contact) => nameOf(contact, kind)));
  const ordered = kind === "theme" ? [...names] : [...names].sort(compareName);
  return ordered.map((name) => ({ kind, name, schools: schoolsWith(contacts, { kind, name }).size }));
}

/** The schools that share an idea, each once. */
export function whoWorksOn(contacts: readonly Contact[], idea: SharedIdea): readonly WorkingSchool[] {
  return [...schoolsWith(contacts, idea).values()].map(({ kenmerk: _kenmerk, theme: _theme, ...about }) => ({
    ...about,
    themes: contacts.filter(({ school }) => school === about.school).map(({ theme }) => theme),
  }));
}

function schoolsWith(contacts: readonly Contact[], { kind, name }: SharedIdea): ReadonlyMap<string, Contact> {
  const found = contacts.filter((contact) => nameOf(contact, kind) === name);
  return new Map(found.map((contact) => [contact.school, contact]));
}

function nameOf({ theme, name }: Contact, kind: SharedIdea["kind"]): string {
  return kind === "theme" ? theme : name.board;
}
