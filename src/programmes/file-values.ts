import * as z from "zod";
import { calendarDate } from "../domain/calendar-date";
import { parseSchoolYear } from "../domain/school-year";
import type { ProgrammeMistakeCode } from "../texts/programme-mistake-texts";

// No functions made from texts: a page with a strict policy refuses them.
z.config({ jitless: true });

/** The most that a programme file may hold of everything; the sheets and the dashboard stay readable below it. */
export const limits = {
  label: 120,
  short: 20,
  help: 1_000,
  id: 60,
  url: 500,
  topics: 12,
  counts: 8,
  expenseColumns: 3,
  names: 500,
  choices: 40,
  resources: 40,
  euros: 10_000_000,
} as const;

/** The code of a mistake travels as zod's message; `read-programme-file` turns it into words. */
const code = (mistake: ProgrammeMistakeCode) => ({ error: mistake });

const hidden = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const hiddenExceptLines = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/;

/** A text on one line that may be empty. */
export const line = (most: number = limits.label): z.ZodString =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !hidden.test(text), code("one-line"));

/** A text on one line that must be there. */
export const label = (most: number = limits.label): z.ZodString => line(most).min(1, code("empty"));

/** A longer text, over more lines if need be. */
export const help = z
  .string()
  .trim()
  .max(limits.help)
  .refine((text) => !hiddenExceptLines.test(text), code("one-line"));

/** "constructor" is what every object of JavaScript has already. */
export const id = z
  .string()
  .regex(/^(?!constructor$)[a-z0-9-]+$/, code("id"))
  .max(limits.id);

/** Euros, with two digits after the point at most. */
export const euros = z
  .number()
  .refine((amount) => amount >= 0 && amount <= limits.euros && hasWholeCents(amount), code("amount"))
  .meta({ minimum: 0, maximum: limits.euros });

function hasWholeCents(amount: number): boolean {
  return Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-4;
}

export const whole = (least: number, most: number): z.ZodNumber =>
  z
    .number()
    .refine((value) => Number.isInteger(value) && value >= least && value <= most, {
      ...code("whole"),
      params: { least, most },
    })
    .meta({ type: "integer", minimum: least, maximum: most });

export const schoolYear = z
  .string()
  .regex(/^\d{4}-\d{4}$/, code("school-year"))
  .refine((text) => parseSchoolYear(text) !== null, code("school-year"));

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, code("date"))
  .refine(exists, code("date"));

function exists(text: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split("-").map(Number);
  try {
    return calendarDate(year, month, dayOfMonth) === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export const url = z
  .string()
  .regex(/^https:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/, code("url"))
  .max(limits.url);

/** An address, or nothing. */
export const mail = z
  .string()
  .trim()
  .regex(/^(?:[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+)?$/, code("mail"))
  .max(limits.label);

/** Names to choose from, each once. */
export const names = (most: number): z.ZodArray<z.ZodString> =>
  unique(z.array(label()).max(most), "name", (name) => name);

/** Items of which none may be there twice, by what `keyOf` gives; `field` is what people call that. */
export function unique<Item extends z.ZodType>(
  list: z.ZodArray<Item>,
  field: "id" | "name",
  keyOf: (item: z.output<Item>) => string,
): z.ZodArray<Item> {
  return list.superRefine((items, context) => {
    for (const { index, found } of doubles(items, keyOf)) {
      const path = field === "name" ? [index] : [index, field];
      context.addIssue({ code: "custom", message: "double", path, params: { found, field } });
    }
  });
}

/** What was there before in a list, capitals aside. */
export function doubles<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Double[] {
  const keys = items.map((item) => keyOf(item).toLowerCase());
  return items.flatMap((item, index) =>
    keys.indexOf(keys[index] ?? "") < index ? [{ index, found: keyOf(item) }] : [],
  );
}

interface Double {
  readonly index: number;
  readonly found: string;
}
