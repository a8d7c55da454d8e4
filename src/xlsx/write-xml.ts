/** A text between tags. */
export function escapeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;
}

/** A text in an attribute; line ends and tabs would turn into spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replaceAll('"', "&quot;")
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text as cells hold it: `_x000D_` is a carriage return there, so a text that reads like that is marked. */
export function escapeCellText(text: string): string {
  const marked = text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
  return escapeXml(marked.includes("\r") ? marked.replaceAll("\r", "_x000D_") : marked);
}
