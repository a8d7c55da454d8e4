import { cellText } from "./cell-text";

/** What stands below each page; Excel has room for 255 characters in the whole footer. */
export function footerText(text: string): string {
  return cellText(text)
    .slice(0, 120)
    .replace(/\p{Cs}$/u, "");
}
