import { InvalidArgumentError } from "commander";
import type { Mark, MarkKind } from "../ledger/recognise/mark";

/** What people call a mark, in Dutch and in English. */
const kinds: Readonly<Record<string, MarkKind>> = {
  kostenplaats: "costCentre",
  "cost-centre": "costCentre",
  costcentre: "costCentre",
  kostendrager: "product",
  product: "product",
  project: "project",
  rekening: "account",
  grootboekrekening: "account",
  account: "account",
  tekst: "text",
  text: "text",
};

/** One mark of the command line: "kostenplaats=4410". */
export interface GivenMark {
  readonly kind: MarkKind;
  readonly value: string;
}

/** An option `--mark kind=value` that may be given more than once. */
export function collectMark(text: string, before: readonly GivenMark[] = []): readonly GivenMark[] {
  const [name = "", ...rest] = text.split("=");
  const kind = kinds[name.trim().toLowerCase()];
  const value = rest.join("=").trim();
  if (kind === undefined || value === "")
    throw new InvalidArgumentError(
      "schrijf kostenplaats=4410, project=…, rekening=… of tekst=… / write cost-centre=4410, project=…, account=… or text=…",
    );
  return [...before, { kind, value }];
}

/** The options by which a mark can be given. */
export interface ChosenMarks {
  readonly mark?: readonly GivenMark[];
  readonly costCentre?: readonly string[];
  readonly project?: readonly string[];
  readonly account?: readonly string[];
  readonly text?: readonly string[];
}

/** All marks that are given, in whatever way. */
export function marksIn({ mark, costCentre, project, account, text }: ChosenMarks): readonly GivenMark[] {
  const of = (kind: MarkKind, values: readonly string[] = []) => values.map((value) => ({ kind, value }));
  return [
    ...(mark ?? []),
    ...of("costCentre", costCentre),
    ...of("project", project),
    ...of("account", account),
    ...of("text", text),
  ];
}

/** The marks of all options together, values by kind. */
export function markOf(given: readonly GivenMark[]): Mark {
  const mark: Partial<Record<MarkKind, readonly string[]>> = {};
  for (const { kind, value } of given) mark[kind] = [...(mark[kind] ?? []), value];
  return mark;
}
