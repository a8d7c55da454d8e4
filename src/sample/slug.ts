/** Lower-case letters, digits and dashes only, safe in a file name or a host name: "Het Mozaïek" → "het-mozaiek". */
export function slug(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
