import { inWords } from "../../domain/programme-form";
import type { Programme } from "../../domain/programme";
import { headings } from "../form-headings";
import { formSentences, introductionSentences, placeholderSentences } from "../paper-sentences";
import { afterLabel, firstWords, isLabel, wordsOf } from "./label";

const sentenceEnd = /(?<=[.?!:])\s+/;

/** The form's own sentences. Each is known as often as the form has it: what stands there once more, somebody wrote. */
export class FormVocabulary {
  private readonly introduction: Sentences;
  private readonly form: Sentences;

  constructor(programme: Programme) {
    this.introduction = sentencesOf(introductionSentences, programme);
    this.form = sentencesOf([...formSentences, ...placeholderSentences, ...programmeSentences(programme)], programme);
  }

  /** What is left of a text when the form's own sentences at its beginning are taken off; "" when it says nothing else. */
  withoutOwnSentences(text: string, isIntroduction: boolean): string {
    let rest = text.trim();
    for (;;) {
      const next = takeFrom(this.form, rest) ?? (isIntroduction ? takeFrom(this.introduction, rest) : null);
      if (next === null) return rest;
      rest = next;
    }
  }
}

interface Sentence {
  readonly text: string;
  /** How often the form still has it. */
  left: number;
}
/** By first word; the longest first, so that no sentence is taken for the beginning of another. */
type Sentences = ReadonlyMap<string, readonly Sentence[]>;

function sentencesOf(texts: readonly string[], programme: Programme): Sentences {
  const counts = new Map<string, Sentence>();
  for (const text of texts.map((each) => inWords(programme, each))) {
    const known = counts.get(text);
    if (known === undefined) counts.set(text, { text, left: 1 });
    else known.left += 1;
  }
  const byWord = new Map<string, Sentence[]>();
  for (const sentence of [...counts.values()].sort((one, other) => other.text.length - one.text.length))
    for (const word of new Set(firstWords(sentence.text))) byWord.set(word, [...(byWord.get(word) ?? []), sentence]);
  return byWord;
}

/** What follows the sentence that a text begins with, or null; the sentence is used up once more. */
function takeFrom(sentences: Sentences, text: string): string | null {
  for (const sentence of firstWords(text).flatMap((word) => sentences.get(word) ?? [])) {
    const rest = sentence.left > 0 ? afterSentence(text, sentence.text) : null;
    if (rest === null) continue;
    sentence.left -= 1;
    return rest;
  }
  return null;
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
