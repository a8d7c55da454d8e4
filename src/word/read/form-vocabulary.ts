import { inWords } from "../../domain/programme-form";
import type { Programme } from "../../domain/programme";
import { headings } from "../form-headings";
import { formSentences, introductionSentences, placeholderSentences } from "../paper-sentences";
import { afterLabel, isLabel, wordsOf } from "./label";

const sentenceEnd = /(?<=[.?!:])\s+/;

/** The form's own sentences. Each is known as often as the form has it: what stands there once more, somebody wrote. */
export class FormVocabulary {
  private readonly introduction: Map<string, number>;
  private readonly form: Map<string, number>;

  constructor(private readonly programme: Programme) {
    this.introduction = this.counted(introductionSentences);
    this.form = this.counted([...formSentences, ...placeholderSentences, ...programmeSentences(programme)]);
  }

  /** What is left of a text when the form's own sentences at its beginning are taken off; "" when it says nothing else. */
  withoutOwnSentences(text: string, isIntroduction: boolean): string {
    let rest = text.trim();
    for (;;) {
      const known = isIntroduction ? [this.form, this.introduction] : [this.form];
      const next = known.map((sentences) => this.takeFrom(sentences, rest)).find((left) => left !== null);
      if (next === undefined || next === null) return rest;
      rest = next;
    }
  }

  private takeFrom(sentences: Map<string, number>, text: string): string | null {
    if (wordsOf(text).length === 0) return null;
    for (const [sentence, left] of sentences) {
      const rest = left > 0 ? afterSentence(text, sentence) : null;
      if (rest === null) continue;
      sentences.set(sentence, left - 1);
      return rest;
    }
    return null;
  }

  /** Longest first, so that no sentence is taken for the beginning of another. */
  private counted(sentences: readonly string[]): Map<string, number> {
    const counts = new Map<string, number>();
    const all = sentences.map((sentence) => inWords(this.programme, sentence));
    for (const each of all.sort((one, other) => other.length - one.length))
      counts.set(each, (counts.get(each) ?? 0) + 1);
    return counts;
  }
}

/** Short ones must be all that the text says: they are ordinary words too. */
function afterSentence(text: string, sentence: string): string | null {
  if (wordsOf(sentence).length < 5) return isLabel(text, sentence) ? "" : null;
  return afterLabel(text, sentence);
}

/** The sentences that this regeling adds, with those that we print ourselves. */
function programmeSentences(programme: Programme): readonly string[] {
  const { words, name, schoolYear } = programme;
  const parts = [
    words.reason,
    words.principles,
    words.themes,
    words.goals,
    words.counts,
    words.income,
    words.expenses,
    words.conditions,
  ];
  return [
    `${name} ${schoolYear}`,
    ...parts.flatMap(({ help }) => help.split(sentenceEnd)),
    ...words.countsNote.split(sentenceEnd),
    ...Object.values(headings(programme)).flat(),
  ].filter((sentence) => sentence !== "");
}
