import type { FindingCode, FindingParams } from "../domain/finding";

/** One sentence, or two short ones, for each code: what it is and, where that helps, what to do. */
export type FindingSentences = Readonly<Record<FindingCode, (params: FindingParams) => string>>;
