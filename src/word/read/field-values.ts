import { empty, filled, type Entry } from "../../domain/entry";
import type { CalendarDate } from "../../domain/calendar-date";
import type { PlanPosition } from "../../domain/finding";
import type { Participation } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { headerFields, type FormField } from "../form-fields";
import type { DoubtCode } from "../plan-form";
import type { Account } from "./account";
import { dateAnswer, participationAnswer, tickAnswer } from "./answers";
import type { Piece } from "./piece";

/** What stands behind the labels of the form, by the place it fills. */
export class FieldValues {
  private readonly texts = new Map<PlanPosition, string>();
  private readonly ticks = new Map<PlanPosition, Entry<boolean>>();
  private readonly asked = new Set<PlanPosition>();
  date: Entry<CalendarDate> = empty;
  participation: Entry<Participation> = empty;

  private readonly places: ReadonlySet<PlanPosition>;

  constructor(
    programme: Programme,
    private readonly account: Account,
  ) {
    this.places = new Set(headerFields(programme).map(({ at }) => at));
  }

  text(at: PlanPosition): string {
    return this.texts.get(at) ?? "";
  }

  tick(at: PlanPosition): Entry<boolean> {
    return this.ticks.get(at) ?? empty;
  }

  /** Whether the label of this place is on the paper. */
  isAsked(at: PlanPosition): boolean {
    return this.asked.has(at);
  }

  ask(at: PlanPosition): void {
    this.asked.add(at);
  }

  /** Gives a field its value; a second one has no place any more. */
  give({ at, kind }: FormField, piece: Piece, why: DoubtCode | null = null): void {
    this.asked.add(at);
    if (piece.text === "") return;
    if (this.account.has(at)) return this.account.unplaced(piece);
    if (kind === "text") {
      const places = [at, ...this.alsoAt(at)];
      for (const each of places) this.texts.set(each, piece.text);
      this.account.found(piece, places, { kind: "text" }, why);
    } else if (kind === "date") {
      const { entry, reading, why: doubt } = dateAnswer(piece.text);
      this.date = entry;
      this.account.found(piece, [at], reading, why ?? doubt);
    } else if (kind === "participation") {
      const { entry, reading } = participationAnswer(piece.text);
      this.participation = entry;
      this.account.found(piece, [at], reading, why);
    } else this.giveTick(at, piece, why);
  }

  /** The words of the signature are those of the kop too, when the paper does not ask for them there. */
  private alsoAt(at: PlanPosition): readonly PlanPosition[] {
    const isOnce = at === "signature.school" && this.places.has("header.school") && !this.asked.has("header.school");
    return isOnce ? ["header.school"] : [];
  }

  private giveTick(at: PlanPosition, piece: Piece, why: DoubtCode | null): void {
    const { entry, reading } = tickAnswer(piece.text);
    if (entry.state === "empty") return;
    this.ticks.set(at, entry);
    this.account.found(piece, [at], reading, why);
  }

  /** A sentence that is ticked, with the box in front of it and perhaps an answer behind it. */
  giveTicked({ at }: FormField, before: Piece, after: Piece, why: DoubtCode | null): void {
    this.asked.add(at);
    const box = tickAnswer(before.text).entry;
    const isBox = box.state === "value" && box.value;
    if (isBox && !this.account.has(at)) {
      this.ticks.set(at, filled(true));
      this.account.found(before, [at], { kind: "tick", ticked: true, remark: "" }, why);
      this.account.unplaced(after);
      return;
    }
    const isMark = box.state === "empty" || /^[\s\-–—*·•.)o]*$/.test(before.text);
    if (!isMark) this.account.unplaced(before);
    // The dash is ours: it keeps an answer apart from the sentence.
    const answer = { ...after, text: after.text.replace(/^[–—-]\s+/, "") };
    if (answer.text !== "") this.give({ at, kind: "tick", label: "", alsoCalled: [] }, answer, why);
  }
}
