/** Inches; the sheet itself stands in the middle of the page. */
export const printMargins = { left: 0.45, right: 0.45, top: 0.45, bottom: 0.5, header: 0.2, footer: 0.22 } as const;
