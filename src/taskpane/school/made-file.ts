/** A submission file, made and still at hand. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** ISO 8601. */
  readonly madeAt: string;
}
