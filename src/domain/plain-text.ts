const alreadyPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** A typed text with every kind of space as one plain space, every dash as "-", without invisible characters, trimmed. */
export function plainText(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufe0e\ufe0f]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim();
}

/** A number in Dutch notation with as many decimals as it has, to quote what stands in a cell: "12,345". */
export function dutchNumber(value: number): string {
  return String(value).replace(".", ",").replace("-", "−");
}
