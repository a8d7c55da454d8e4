import { empty, type Entry } from "../../domain/entry";
import { asks, inWords } from "../../domain/programme-form";
import type { Choice, Plan } from "../../domain/plan";
import type { Programme, Topic } from "../../domain/programme";
import { areaFields, headerFields, type FormField } from "../form-fields";
import { headings } from "../form-headings";
import { choiceWords, countWords, participationWords, tickWords } from "./entry-words";
import {
  frame,
  gap,
  grid,
  heading,
  help,
  labelCell,
  subheading,
  textCell,
  type DraftRow,
  type PagePart,
} from "./page-parts";

/** *Gegevens van de school*: what the paper form does not ask and the plan holds. */
export function schoolPart({ header }: Plan, programme: Programme): readonly PagePart[] {
  return [
    heading(headings(programme).school[0] ?? ""),
    fieldTable(headerFields(programme), headerWords(header, programme)),
  ];
}

/** *Aanleiding en huidige situatie*, with the werkgebied and the board. */
export function reasonPart(plan: Plan, programme: Programme): readonly PagePart[] {
  const { reason, header } = plan;
  const { title, help: sentence } = programme.words.reason;
  const isShown = asks(programme, "reason") || reason !== "";
  const areas = areaFields(programme);
  return [
    ...(isShown ? [heading(title), ...help(inWords(programme, sentence)), frame(reason, 2400), gap()] : []),
    ...(areas.length === 0 ? [] : [fieldTable(areas, headerWords(header, programme))]),
  ];
}

/** What stands in the kop, by place. */
export function headerWords(header: Plan["header"], programme: Programme): Readonly<Record<string, string>> {
  const { participation, leernetwerk, ...texts } = header;
  return {
    ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [`header.${field}`, text])),
    "header.participation": participationWords(participation, programme),
    "header.leernetwerk": tickWords(leernetwerk),
  };
}

/** Labels with their answers beside them. */
export function fieldTable(fields: readonly FormField[], words: Readonly<Record<string, string>>): PagePart {
  const rows = fields.map(({ at, label }): DraftRow => ({
    cells: [textCell(label, { isHead: true }), textCell(words[at] ?? "")],
  }));
  return grid([0.35, 0.65], rows);
}

/** *Uitgangspunten* and *Thema's*. */
export function topicParts({ principles, themes }: Plan, programme: Programme): readonly PagePart[] {
  const { words } = programme;
  return [
    ...topicPart(words.principles.title, words.principles.help, "Uitgangspunten", programme.principles, principles),
    ...topicPart(words.themes.title, words.themes.help, "Thema", programme.themes, themes),
  ];
}

function topicPart(
  title: string,
  sentence: string,
  head: string,
  topics: readonly Topic[],
  choices: Readonly<Record<string, Choice>>,
): readonly PagePart[] {
  if (topics.length === 0) return [];
  const headRow: DraftRow = {
    isHead: true,
    cells: [textCell(head, { isHead: true }), textCell("Geef aan indien van toepassing", { isHead: true })],
  };
  const rows = topics.map(({ id, label, explanation }): DraftRow => {
    const choice = choices[id] ?? { ticked: empty, remark: "" };
    return { cells: [labelCell(label, explanation), textCell(choiceWords(choice))] };
  });
  return [heading(title), ...help(sentence), grid([0.65, 0.35], [headRow, ...rows])];
}

const leastGoals = 2;

/** *Doelen, aanpak en verwachte resultaten*. */
export function goalPart({ goals }: Plan, programme: Programme): readonly PagePart[] {
  if (!asks(programme, "goals") && goals.length === 0) return [];
  const { words } = programme;
  const used = new Set(goals.map(({ id }) => id));
  const spare = Array.from({ length: leastGoals + used.size }, (_, index) => String(index + 1)).filter(
    (id) => !used.has(id),
  );
  const blank = spare
    .slice(0, Math.max(0, leastGoals - used.size))
    .map((id) => ({ id, goal: "", approach: "", result: "" }));
  const questions = [words.goals.goal, words.goals.approach, words.goals.result].map(({ title, help: question }) =>
    labelCell(title, question === "" ? "" : `(${question})`, { isHead: true }),
  );
  const headRow: DraftRow = { isHead: true, cells: [textCell("Nr", { isHead: true, isRight: true }), ...questions] };
  const rows = [...goals, ...blank].map(({ id, goal, approach, result }): DraftRow => ({
    height: 1100,
    mayBreak: true,
    cells: [textCell(id, { isRight: true }), textCell(goal), textCell(approach), textCell(result)],
  }));
  return [
    heading(headings(programme).goals[0] ?? ""),
    ...help(words.goals.help),
    grid([0.06, 0.3, 0.32, 0.32], [headRow, ...rows]),
  ];
}

/** *Kwantitatieve data*, with the names of partners below it. */
export function countPart({ counts, partnerNames }: Plan, programme: Programme): readonly PagePart[] {
  const { words } = programme;
  const hasPartners = asks(programme, "partnerNames") || partnerNames !== "";
  if (programme.counts.length === 0 && !hasPartners) return [];
  const heads = ["Waar gaat het over?", "Huidige situatie", "Beoogde situatie", "Verhaal achter de cijfers"];
  const headRow: DraftRow = {
    isHead: true,
    cells: heads.map((head, index) => textCell(head, { isHead: true, isRight: index === 1 || index === 2 })),
  };
  const rows = programme.counts.map(({ id, label }): DraftRow => {
    const { current, target, story } = counts[id] ?? {
      current: empty as Entry<number>,
      target: empty as Entry<number>,
      story: "",
    };
    return {
      cells: [
        labelCell(label, ""),
        textCell(countWords(current), { isRight: true }),
        textCell(countWords(target), { isRight: true }),
        textCell(story),
      ],
    };
  });
  const partners: DraftRow = { cells: [labelCell(words.partnerNames, ""), textCell(partnerNames, { span: 3 })] };
  return [
    heading(words.counts.title),
    ...help(words.counts.help),
    grid([0.27, 0.14, 0.14, 0.45], [headRow, ...rows, ...(hasPartners ? [partners] : [])]),
    ...help(words.countsNote),
  ];
}

/** *Toelichting op de begroting*. */
export function explanationPart({ explanation }: Plan): readonly PagePart[] {
  return [subheading("Toelichting op de begroting"), frame(explanation, 1400)];
}
