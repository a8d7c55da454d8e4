import type { ErrorText } from "./error-texts";

/** How a file came through, in the words of the filter buttons. */
export type RegionFilterName = "all" | "ready" | "notes" | "errors" | "unreadable" | "refused" | "replaced";

/** Every text of the pane's regional screens, in one language. Numbers are numbers; days come as text. */
export interface PaneRegionTexts {
  readonly title: string;
  readonly choose: {
    readonly title: string;
    readonly text: string;
    readonly files: string;
    readonly folder: string;
    readonly drop: string;
    readonly dropTypes: string;
    readonly last: string;
    readonly lastText: (day: string | null, plans: number) => string;
    readonly keep: string;
    readonly views: string;
    readonly begin: string;
    readonly beginText: string;
    readonly stopped: string;
    readonly unfinished: string;
    readonly repaired: string;
    readonly nothing: (others: number) => string;
  };
  readonly reading: {
    readonly title: (done: number, all: number) => string;
    readonly stopText: string;
    readonly stop: string;
  };
  readonly result: {
    readonly title: (files: number) => string;
    readonly spoken: (files: number, withErrors: number) => string;
    readonly filters: Readonly<Record<RegionFilterName, string>>;
    readonly filterLabel: string;
    readonly listLabel: string;
    readonly shown: (files: number) => string;
    readonly others: (files: number) => string;
    readonly search: string;
    readonly go: (plans: number) => string;
    readonly errorsCount: string;
    readonly errorsLeftOut: string;
    readonly none: string;
    readonly noSchool: string;
    readonly showAll: string;
    readonly inOrder: string;
    readonly newer: (day: string | null) => string;
    readonly more: (findings: number) => string;
    readonly madeOn: (day: string) => string;
    readonly absent: {
      readonly title: (plans: number) => string;
      readonly kept: string;
      readonly letGo: string;
      readonly complete: string;
    };
    readonly interrupted: ErrorText;
    readonly noPlans: string;
    readonly chooseAgain: string;
  };
  readonly writing: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly note: string;
  };
  readonly done: {
    readonly title: string;
    readonly firstTitle: string;
    readonly plans: (plans: number) => string;
    readonly added: string;
    readonly changed: string;
    readonly same: string;
    readonly kept: (notes: number) => string;
    readonly leftOut: (files: number) => string;
    readonly notCounting: (plans: number) => string;
    readonly changes: string;
    readonly nothingNew: string;
    readonly dashboard: string;
  };
  readonly findingMarks: Readonly<Record<"error" | "warning" | "info", string>>;
}
