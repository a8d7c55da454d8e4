import { execFileSync } from "node:child_process";

/** Numbers about an auditfile as xmllint finds them with XPath: an independent judge. */
export interface XpathSums {
  readonly lines: number;
  readonly debitCents: number;
  readonly creditCents: number;
  /** Debit minus credit by account. */
  readonly accounts: ReadonlyMap<string, number>;
}

const named = (name: string) => `*[local-name()='${name}']`;
const lines = `//${named("transaction")}/${named("trLine")}`;
const sum = (condition: string) => `sum(${lines}[${condition}]/${named("amnt")})`;
const onSide = (side: "D" | "C") => `${named("amntTp")}='${side}'`;

export function xpathSums(file: string): XpathSums {
  const ask = (expression: string) => execFileSync("xmllint", ["--xpath", expression, file]).toString();
  // As a text: of a number xmllint prints six digits.
  const cents = (expression: string) => Number(ask(`string(round(100 * (${expression})))`));
  const accounts = new Set(
    ask(`${lines}/${named("accID")}`)
      .split(/<[^>]*>|\s+/)
      .filter((text) => text !== ""),
  );
  return {
    lines: Number(ask(`count(${lines})`)),
    debitCents: cents(sum(onSide("D"))),
    creditCents: cents(sum(onSide("C"))),
    accounts: new Map(
      [...accounts].map((account) => {
        const ofAccount = (side: "D" | "C") => sum(`${named("accID")}='${account}' and ${onSide(side)}`);
        return [account, cents(`${ofAccount("D")} - ${ofAccount("C")}`)];
      }),
    ),
  };
}
