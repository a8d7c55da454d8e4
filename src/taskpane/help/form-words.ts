import type { Programme } from "../../domain/programme";
import { asks, inWords, type PartWords } from "../../domain/programme-form";
import type { HelpSectionId } from "./help-section";

/** A part of the form with its explanation, and what stands in it. Dutch, as on the form. */
export interface FormWords extends PartWords {
  readonly items: readonly PartWords[];
}

/** What the form itself says about a section; nothing for what this regeling does not ask. */
export function formWords(section: HelpSectionId, programme: Programme): readonly FormWords[] {
  return partsOf(section, programme).filter(({ help, items }) => help !== "" || items.length > 0);
}

function partsOf(section: HelpSectionId, programme: Programme): readonly FormWords[] {
  const { words, principles, themes, counts, conditions } = programme;
  const part = ({ title, help }: PartWords, items: readonly PartWords[] = []): FormWords => ({
    title,
    help: inWords(programme, help),
    items: items.map((item) => ({ ...item, help: inWords(programme, item.help) })),
  });
  const when = (isAsked: boolean, words: FormWords) => (isAsked ? [words] : []);
  switch (section) {
    case "school":
    case "evaluation":
      return [];
    case "cause":
      return [
        ...when(asks(programme, "reason"), part(words.reason)),
        ...when(principles.length > 0, part(words.principles, explained(principles))),
        ...when(themes.length > 0, part(words.themes, explained(themes))),
      ];
    case "goals": {
      const { goal, approach, result } = words.goals;
      return when(asks(programme, "goals"), part(words.goals, [goal, approach, result]));
    }
    case "counts":
      return when(counts.length > 0, part(words.counts, [{ title: "", help: words.countsNote }].filter(hasWords)));
    case "budget":
      return [part(words.income), part(words.expenses)];
    case "seen":
      return when(conditions.length > 0, part(words.conditions, explained(conditions)));
  }
}

function explained(topics: readonly { readonly label: string; readonly explanation: string }[]): readonly PartWords[] {
  return topics.map(({ label, explanation }) => ({ title: label, help: explanation }));
}

function hasWords({ title, help }: PartWords): boolean {
  return title !== "" || help !== "";
}
