/** A number as the Dutch Excel shows it by one of the formats that charts have here: amounts, shares and counts. */
export function formatValue(value: number, format: string): string {
  const isShare = format.includes("%");
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const number = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const text = number.format(isShare ? value * 100 : value);
  if (isShare) return `${text} %`;
  return format.includes("€") ? `€ ${text}` : text;
}
