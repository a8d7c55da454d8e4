/** The texts of Delen. */
export interface PaneShareTexts {
  readonly with: string;
  readonly audiences: { readonly board: string; readonly wide: string };
  readonly board: string;
  readonly allBoards: (boards: number) => string;
  readonly boardName: (name: string, plans: number) => string;
  readonly withDecision: string;
  readonly inside: string;
  readonly outside: string;
  readonly boardInside: readonly string[];
  readonly decisionInside: string;
  readonly boardOutside: readonly string[];
  readonly decisionOutside: string;
  /** `areas` is false where the form asks no werkgebied. */
  readonly wideInside: (areas: boolean) => readonly string[];
  readonly wideOutside: readonly string[];
  readonly smallHidden: string;
  readonly smallShown: string;
  readonly withoutBoard: (plans: number) => string;
  readonly make: string;
  readonly makeAll: (files: number) => string;
  readonly mac: string;
  readonly making: (done: number, all: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly done: (files: number) => string;
  readonly mail: string;
  readonly empty: { readonly title: string; readonly text: string };
}
