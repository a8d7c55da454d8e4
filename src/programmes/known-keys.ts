import * as z from "zod";

/** The keys that may stand at a place in a file; none for a place that is no object. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrapped(schema);
  const [next, ...rest] = path;
  if (inner instanceof z.ZodArray) return next === undefined ? [] : knownKeys(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (next === undefined) return Object.keys(inner.shape);
  const field = (inner.shape as Readonly<Record<PropertyKey, z.core.$ZodType>>)[next];
  return field === undefined ? [] : knownKeys(field, rest);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return unwrapped(schema.unwrap());
  return schema;
}

/** The known key that looks most like what was written; "" when none comes near. */
export function nearestKey(written: string, known: readonly string[]): string {
  const most = Math.max(1, Math.floor(written.length / 2));
  const ranked = known
    .map((key) => ({ key, distance: distanceBetween(written.toLowerCase(), key.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.min(most, 3))
    .sort((one, other) => one.distance - other.distance);
  return ranked[0]?.key ?? "";
}

/** How many characters must be typed, taken away or replaced to make one text of another (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, character] of [...one.slice(0, 60)].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (other[column - 1] === character ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? other.length;
}
