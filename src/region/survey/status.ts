/** What a row of Inzendingen says about its file. The symbol comes first: conditional formats look at it. */
export const statusTexts = {
  ready: "✓ Klaar",
  attention: "▲ Aandachtspunten",
  errors: "✗ Fouten",
  superseded: "– Vervangen",
  unreadable: "✗ Onleesbaar",
  missing: "– Bestand ontbreekt",
} as const;

export type Status = keyof typeof statusTexts;
export const statuses = Object.keys(statusTexts) as readonly Status[];

/** The status of a plan that counts, by its number of findings. */
export function statusOf(errors: number, warnings: number): Status {
  if (errors > 0) return "errors";
  return warnings > 0 ? "attention" : "ready";
}
