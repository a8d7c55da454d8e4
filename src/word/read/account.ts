import type { PlanPosition } from "../../domain/finding";
import type { DoubtCode, DoubtfulField, FoundField, Reading, UnplacedText, WordPlace } from "../plan-form";
import type { Piece } from "./piece";

/** Where every text of the document ends up: each call puts one piece in exactly one list. */
export class Account {
  readonly recognised: FoundField[] = [];
  readonly doubts: DoubtfulField[] = [];
  readonly unrecognised: UnplacedText[] = [];
  private readonly filled = new Set<PlanPosition>();

  /** A piece that fills places in the plan; with a reason to look at it, it is a doubt. Nothing for a blank one. */
  found(piece: Piece, at: readonly PlanPosition[], reading: Reading, why: DoubtCode | null = null): void {
    if (piece.text.trim() === "") return;
    for (const position of at) this.filled.add(position);
    const field = { at, words: piece.text, reading, place: piece.place };
    const reason = why ?? (reading.kind === "kept" ? "unreadable" : piece.isStruck ? "struck-out" : null);
    if (reason === null) this.recognised.push(field);
    else this.doubts.push({ ...field, why: reason });
  }

  unplaced({ text, place }: Piece): void {
    if (text.trim() !== "") this.unrecognised.push({ text: text.trim(), isPicture: false, place });
  }

  picture(place: WordPlace): void {
    this.unrecognised.push({ text: "", isPicture: true, place });
  }

  /** Whether something was found for this place already. */
  has(position: PlanPosition): boolean {
    return this.filled.has(position);
  }
}
