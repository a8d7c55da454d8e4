import type { CountKind } from "../../domain/plan";

/** Names of the columns of a count, on Inzendingen and on Kwantitatief. */
export interface CountColumns {
  readonly current: string;
  readonly target: string;
  readonly change: string;
}

export const countColumns: Readonly<Record<CountKind, CountColumns>> = {
  arrangementen: { current: "Arr. nu", target: "Arr. beoogd", change: "Arr. verschil" },
  tlv: { current: "TLV nu", target: "TLV beoogd", change: "TLV verschil" },
  samenwerkingen: { current: "Samenw. nu", target: "Samenw. beoogd", change: "Samenw. verschil" },
};
