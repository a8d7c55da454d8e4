/**
 * A text as it is typed so that Excel keeps it a text. Excel reads a string that it is given as if somebody typed it:
 * "=1+1" would become a formula, "0612345678" a number, "1-2" a date, "WAAR" a boolean; an apostrophe in front prevents that.
 */
export function asTypedText(text: string): string {
  return mayBeReadOtherwise.test(text) ? `'${text}` : text;
}

/** Without a digit nothing becomes a number or a date, in any language of Excel. */
const mayBeReadOtherwise = /^\s*[=+\-@'#]|\d|^\s*(true|false|waar|onwaar)\s*$/i;
