/** With whom to share: one board, every board, or whoever it may be. */
export type Audience =
  { readonly kind: "board"; readonly board: string } | { readonly kind: "boards" } | { readonly kind: "wide" };

/** The options that say so. */
export interface AudienceOptions {
  readonly board?: string;
  readonly allBoards?: true;
  readonly wide?: true;
}

/** The audience that was chosen; null for none. */
export function audienceOf({ board, allBoards, wide }: AudienceOptions): Audience | null {
  if (board !== undefined) return { kind: "board", board };
  if (allBoards === true) return { kind: "boards" };
  return wide === true ? { kind: "wide" } : null;
}
