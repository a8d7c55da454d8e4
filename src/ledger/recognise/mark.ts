import { plainText } from "../../domain/plain-text";
import type { Posting } from "../posting";

/** By what finance knows the spending of this scheme. */
export const markKinds = ["account", "costCentre", "product", "project", "text"] as const;
export type MarkKind = (typeof markKinds)[number];

/** Values by kind. Every kind that is given must match, any of its values will do; without values everything matches. */
export type Mark = Readonly<Partial<Record<MarkKind, readonly string[]>>>;

/**
 * What recognises a posting by its mark: a code equals the whole field or its beginning before a name ("4410" is
 * in "4410 Schoolbudget inclusie"); a text occurs in the description. Capitals and spaces make no difference.
 */
export function recogniser(mark: Mark): (posting: Posting) => boolean {
  const wanted = markKinds.flatMap((kind) => {
    const values = (mark[kind] ?? []).map(comparable).filter((value) => value !== "");
    return values.length === 0 ? [] : [{ kind, values }];
  });
  return (posting) =>
    wanted.every(({ kind, values }) => {
      const field = comparable(kind === "text" ? posting.description : posting[kind]);
      return values.some((value) => (kind === "text" ? field.includes(value) : isCode(field, value)));
    });
}

/** Whether a field holds this code, both comparable. */
function isCode(field: string, code: string): boolean {
  return field === code || (field.startsWith(code) && /^[ :-]{1,3}\p{L}/u.test(field.slice(code.length)));
}

function comparable(text: string): string {
  return plainText(text).toLowerCase();
}
