/**
 * The mark that ties a row of Inzendingen to the controller's notes: whose plan it is, and which version of it.
 * The digest has no "|", so the last one parts the two.
 */
export function kenmerkOf(identity: string, digest: string): string {
  return `${identity}|${digest}`;
}

/** The identity inside a kenmerk. */
export function identityIn(kenmerk: string): string {
  const end = kenmerk.lastIndexOf("|");
  return end === -1 ? kenmerk : kenmerk.slice(0, end);
}
