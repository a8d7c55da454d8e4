import { strFromU8, unzipSync } from "fflate";
import { nodePlatform } from "../../src/cli/node-inflate";
import { programmes } from "../../src/domain/programmes/programmes";
import type { WordForm } from "../../src/word/plan-form";
import { readWordForm } from "../../src/word/read-word-form";
import { filledForm, p, paper, row, table } from "./paper-form";
import { formVariants, outcomeOf } from "./form-variants";
import fc from "fast-check";

const read = (file: Uint8Array) => readWordForm(file, programmes, nodePlatform);

describe("a form as people fill it in", () => {
  it.each(formVariants)(
    "is read right: $name",
    async ({ file, plan = {}, doubts = [], unrecognised = [], notOnPaper, hasTrackedChanges = false }) => {
      const form = await read(file);
      const outcome = outcomeOf(form);
      expect(outcome.doubts).toEqual(doubts);
      expect(outcome.unrecognised).toEqual(unrecognised);
      expect(outcome.plan).toMatchObject(plan);
      expect(form.hasTrackedChanges).toBe(hasTrackedChanges);
      if (notOnPaper !== undefined) expect(form.notOnPaper).toEqual(notOnPaper);
    },
  );
});

describe("every word of a document that is not the form's own", () => {
  it.each(formVariants)("ends up in exactly one list: $name", async ({ file }) => {
    const form = await read(file);
    expect(counted(listedWords(form))).toEqual(counted(wordsOf(file).filter((word) => !ownWords.has(word))));
  });

  it("does so wherever people write", async () => {
    const slots = 26;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: slots, maxLength: slots }), async (isFilled) => {
        const file = formWithMarks((slot) => (isFilled[slot] === true ? `zq${slot}x` : ""));
        const marks = isFilled.flatMap((filled, slot) => (filled ? [`zq${slot}x`] : []));
        const listed = listedWords(await read(file)).filter((word) => /^zq\d+x$/.test(word));
        expect(listed.sort()).toEqual(marks.sort());
      }),
      { numRuns: 40 },
    );
  });
});

/** A form with a mark in any place that people write in, sensible or not. */
function formWithMarks(mark: (slot: number) => string): Uint8Array {
  const between = (slot: number) => p(mark(slot));
  return filledForm({
    introduction: paper.introduction + between(0),
    title: paper.title + between(1),
    reason: between(2),
    areas: paper.areas(mark(3), mark(4)) + between(5),
    topicsHead: paper.topicsHead + between(6),
    principles: table(
      3,
      row("Uitgangspunten", "Indien van toepassing, hier aangeven", mark(7)),
      row(`Inclusieve cultuur ${mark(8)}`, mark(9), mark(10)),
    ),
    themes: paper.themes(mark(11), "X", `x ${mark(12)}`),
    goals: table(
      4,
      row("Doel", "Aanpak", "Resultaat", mark(13)),
      row(mark(14), mark(15), mark(16), mark(17)),
      row("", "", "", ""),
    ),
    counts: paper.counts([mark(18), "3", mark(19)]),
    budget: paper.budget(
      [
        ["Schoolbudget vanuit SPPOH", "€25.000,-", mark(20), mark(21)],
        [mark(22), "", "", ""],
      ],
      [mark(23), ""],
    ),
    explanation: paper.explanation(mark(24)),
    seen: paper.seen("☐", mark(25)),
  });
}

/** The words that the form has of itself. */
const ownWords = new Set(
  wordsOf(
    filledForm({
      reason: "",
      areas: paper.areas("", ""),
      goals: paper.goals(),
      counts: paper.counts(),
      budget: paper.budget([["Schoolbudget vanuit SPPOH", "€25.000,-", "", ""]]),
      explanation: paper.explanation(""),
      signature: paper.signature("", "", "", ""),
    }),
  ),
);
[
  "Klik",
  "of",
  "tik",
  "om",
  "tekst",
  "in",
  "te",
  "voeren",
  "Pagina",
  "van",
  "Bedrag",
  "Resultaat",
  "inkomsten",
  "gegevens",
  "Thema",
  "ja",
  "nee",
  "x",
  "s",
  "Schoolbudget",
].forEach((word) => ownWords.add(word.toLowerCase()));

function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^\d$/.test(word));
}

/** All words of a document as its XML has them, read independently: without what was deleted, and text boxes once. */
function wordsOf(file: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(file)).filter(([name]) =>
    /word\/(document|header|footer|comments)\d*\.xml/.test(name),
  );
  return parts.flatMap(([, bytes]) => {
    const xml = strFromU8(bytes).replace(/<mc:Choice[^]*?<\/mc:Choice>(?=<mc:Fallback)/g, "");
    const lines = xml.replace(/<w:(br|tab)\/>|<\/w:p>/g, "\n");
    return wordsIn(
      [...lines.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|\n/g)]
        .map(([whole, text]) => (whole === "\n" ? " " : text))
        .join(""),
    );
  });
}

function listedWords({ recognised, doubts, unrecognised }: WordForm): readonly string[] {
  const texts = [...recognised, ...doubts].map(({ words }) => words).concat(unrecognised.map(({ text }) => text));
  return texts.flatMap(wordsIn).filter((word) => !ownWords.has(word));
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
