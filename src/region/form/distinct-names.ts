import { plainText } from "../../domain/plain-text";

/** Excel has room for 255 characters in the head of a column, and nobody reads as many. */
const longestName = 120;

/** Gives out names of columns, each once: Excel has no table with two heads that differ in capitals alone. */
export class DistinctNames {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** The wanted name, with a number behind it when another column has it. */
  claim(wanted: string): string {
    const plain = plainText(wanted).slice(0, longestName).replace(/\p{Cs}$/u, "").trim() || "Kolom"; // prettier-ignore
    let name = plain;
    for (let number = 2; this.taken.has(name.toLowerCase()); number++) name = `${plain} (${number})`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
