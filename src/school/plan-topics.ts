import type { Choice } from "../domain/plan";
import type { Topic } from "../domain/programme";
import { inWords, type PartWords } from "../domain/programme-form";
import type { RichText } from "../workbook/description";
import { asContent, countOf, iff, isEqual, joined, numberLiteral, textLiteral } from "../workbook/formula";
import { look, palette, restyle } from "../workbook/look";
import type { FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import {
  addControleColours, addHelp, addSection, addSpacer, addTickList, columnsWidth, entryContent, fitHeight, labelHeight, textContent, tickWord,
} from "./form-parts"; // prettier-ignore

export interface TopicTable {
  readonly key: "uitgangspunten" | "themas";
  readonly words: PartWords;
  readonly topics: readonly Topic[];
  readonly choices: Readonly<Record<string, Choice>>;
  /** Row key of a topic. */
  readonly rowOf: (id: string) => string;
}

/** What one of them is called; a programme's own title serves for one as well. */
const singular: Readonly<Record<string, string>> = { Uitgangspunten: "Uitgangspunt", "Thema’s": "Thema" };

/** The table of uitgangspunten or of thema's: a tick and a remark for each; nothing where the programme lists none. */
export function addTopics(form: FormDraft, { programme }: FormContext, table: TopicTable): void {
  const { key, words, topics, choices, rowOf } = table;
  const [firstTopic, lastTopic] = [topics[0], topics.at(-1)];
  if (firstTopic === undefined || lastTopic === undefined) return;
  addSection(form, key, words.title);
  addHelp(form, key, inWords(programme, words.help), "rechts");
  form.addRow(key, 20);
  form.put(key, "keuze", "Ja?", restyle(look.tableHead, { horizontal: "center", indent: 0 }));
  form.putAcross(key, "links", "midden", singular[words.title] ?? words.title, look.tableHead);
  form.put(key, "rechts", "Toelichting (mag leeg)", look.tableHead);
  for (const topic of topics) addTopic(form, rowOf(topic.id), topic, choices[topic.id]);
  const [first, last] = [rowOf(firstTopic.id), rowOf(lastTopic.id)];
  const ticks = form.range(
    first,
    last,
    "keuze",
    topics.map((topic) => tickContent(choices[topic.id]) ?? ""),
  );
  const chosen = countOf(ticks, "Ja");
  const verdict = iff(
    isEqual(chosen, numberLiteral(0)),
    textLiteral("○ Kies er ten minste één"),
    joined(textLiteral("✓ "), chosen, textLiteral(" gekozen")),
  );
  form.put(first, "controle", asContent(verdict), look.controle);
  addControleColours(form, form.area(first, "controle", first, "controle"));
  addTickList(form, [form.area(first, "keuze", last, "keuze")], "Van toepassing?", "Kies Ja, of laat het vak leeg.");
  addSpacer(form, key);
}

const tickContent = (choice: Choice | undefined) =>
  choice === undefined ? null : entryContent(choice.ticked, tickWord);

function addTopic(form: FormDraft, row: string, topic: Topic, choice: Choice | undefined): void {
  const remark = choice?.remark ?? "";
  const width = columnsWidth(form, "links", "midden");
  const height =
    topic.explanation === ""
      ? labelHeight(topic.label, width, 20)
      : fitHeight([{ text: topic.explanation, width: width * 1.12 }], 20) + labelHeight(topic.label, width, 19) - 3;
  form.addRow(row, Math.max(height, fitHeight([{ text: remark, width: columnsWidth(form, "rechts", "rechts") }], 20)));
  form.put(row, "keuze", tickContent(choice), look.tick);
  form.putAcross(row, "links", "midden", topicLabel(topic), look.label);
  form.put(row, "rechts", textContent(remark), look.input);
}

function topicLabel(topic: Topic): string | RichText {
  if (topic.explanation === "") return topic.label;
  return {
    runs: [
      { text: `${topic.label}\n`, font: { size: 11, bold: true, color: palette.ink } },
      { text: topic.explanation, font: { size: 10, color: palette.muted } },
    ],
  };
}
