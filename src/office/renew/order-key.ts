const key = /^#\d{6}\|/;

/** A text with the place of its row in front: sorted by these, rows come in their order, and still tell what they were. */
export function withOrder(place: number, text: string): string {
  return `#${String(place).padStart(6, "0")}|${text}`;
}

export function hasOrder(text: string): boolean {
  return key.test(text);
}

/** The text as it was. */
export function withoutOrder(text: string): string {
  return text.replace(key, "");
}
