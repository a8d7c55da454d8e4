import { plainText } from "./plain-text";

/** Whether two texts say the same name: capitals and spaces make no difference. */
export function sameText(one: string, other: string): boolean {
  return plainText(one).toLowerCase() === plainText(other).toLowerCase();
}
