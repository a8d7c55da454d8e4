/** A goal as a school could write it, with everything that belongs to it. */
export interface GoalIdea {
  readonly goal: string;
  readonly approach: string;
  readonly result: string;
  /** A few words for the remark beside the thema. */
  readonly remark: string;
  /** What it costs: a description and its weight against the other lines of the same budget. */
  readonly expenses: readonly (readonly [description: string, weight: number])[];
}
