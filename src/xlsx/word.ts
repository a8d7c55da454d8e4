/** Four ASCII characters as the number that `getInt32` reads, little end first: so they are compared in one step. */
export function word(characters: string): number {
  return [...characters].reduceRight((number, each) => (number << 8) | each.charCodeAt(0), 0);
}
