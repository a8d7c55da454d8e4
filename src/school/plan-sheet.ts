import type { Choice, PlanHeader } from "../domain/plan";
import type { Topic } from "../domain/programme";
import type { RichText, SheetDescription } from "../workbook/description";
import {
  asContent, countFilled, countOf, firstThatHolds, isBlank, isEqual, isMore, joined, lengthOf, numberLiteral, or, ref, textLiteral, iff,
  type Formula,
} from "../workbook/formula"; // prettier-ignore
import { look, palette, restyle } from "../workbook/look";
import { goalColumns, goalRow, headerRows, principleRow, themeRow } from "./field-keys";
import { isHidden, lineIds, participationWord, programmeTitle, type FormContext } from "./form-context";
import { FormDraft } from "./form-draft";
import {
  addControleColours, addFormHead, addHelp, addLongText, addRule, addSection, addSpacer, columnsWidth, controle, entryContent, fitHeight,
  inputRef, textContent, tickWord,
} from "./form-parts"; // prettier-ignore
import { formSheets, shownRows, templateVersion } from "./form-sheets";
import { listArea, listAddress } from "./lists-sheet";

/** The sheet, and the cells that other sheets refer to. */
export interface PlanSheet {
  readonly description: SheetDescription;
  readonly school: Formula<string>;
  readonly board: Formula<string>;
  /** True while the school says it started earlier. */
  readonly isDoorlopend: Formula<boolean>;
  readonly goals: ReadonlyMap<string, Formula<string>>;
}

export function describePlanSheet(context: FormContext): PlanSheet {
  const form = new FormDraft(formSheets.plan);
  const { plan, programme } = context;
  const schoolRow = 7;
  addFormHead(form, {
    title: "Plan van aanpak",
    programme: programmeTitle(programme),
    part: "onderdeel 1 van 4",
    school: ref(`E${schoolRow + 1}`, plan.header.school),
  });
  addRule(form);
  addHeader(form, context);
  if (form.rowOf(headerRows.school) !== schoolRow) throw new Error("the title refers to the wrong row for the school");
  addReason(form, context);
  addTopics(
    form,
    "uitgangspunten",
    "Uitgangspunten",
    topicsHelp.principles,
    programme.principles,
    plan.principles,
    principleRow,
  );
  addTopics(form, "themas", "Thema’s", topicsHelp.themes, programme.themes, plan.themes, themeRow);
  addGoals(form, context);
  const elsewhere = (row: string, value: string) => ref(form.addressElsewhere(row, "midden"), value);
  const participation = elsewhere(headerRows.participation, String(headerContent(context).participation ?? ""));
  return {
    description: form.describe({
      frozenThrough: "kop.lijn",
      footer: plan.header.school || programmeTitle(programme),
      breaksAfter: ["uitgangspunten.wit"],
    }),
    school: elsewhere(headerRows.school, plan.header.school),
    board: elsewhere(headerRows.board, plan.header.board),
    isDoorlopend: {
      text: `LEFT(${participation.text},10)="Doorlopend"`,
      value: /^doorlopend/i.test(participation.value),
    },
    goals: new Map(
      lineIds(context.rows.goals).map((id) => [
        id,
        ref(form.addressElsewhere(goalRow(id), "links"), goalOf(context, id).goal),
      ]),
    ),
  };
}

const topicsHelp = {
  principles: "Geef aan waar het plan aan bijdraagt. Kies Ja, of laat het vak leeg.",
  themes:
    "Om zorg te dragen voor een spreiding in schoolbesturen, werkgebieden en thema’s: geef aan waar het plan aan bijdraagt.",
} as const;

interface HeaderField {
  readonly field: keyof PlanHeader;
  readonly label: string;
  readonly required: boolean;
}
const headerFields: readonly HeaderField[] = [
  { field: "school", label: "School", required: true },
  { field: "brin", label: "BRIN en vestiging", required: true },
  { field: "board", label: "Schoolbestuur", required: true },
  { field: "boardNumber", label: "Bestuursnummer", required: false },
  { field: "werkgebied", label: "Werkgebied", required: true },
  { field: "participation", label: "Soort deelname", required: true },
  { field: "partners", label: "Gezamenlijke aanvraag met (BRIN)", required: false },
  { field: "leadSchool", label: "Penvoerder (bij gezamenlijk)", required: false },
  { field: "adviser", label: "Adviseur passend en inclusief onderwijs", required: false },
  { field: "email", label: "Contactpersoon (e-mail)", required: false },
  { field: "leernetwerk", label: "Deelname leernetwerk inclusie", required: true },
  { field: "leernetwerkNames", label: "Leernetwerk: wie nemen deel?", required: false },
];

function headerContent({ plan, programme }: FormContext): Readonly<Record<keyof PlanHeader, string | number | null>> {
  const { participation, leernetwerk, ...texts } = plan.header;
  return {
    ...(Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, textContent(text)])) as Record<
      keyof typeof texts,
      string | null
    >),
    participation: entryContent(participation, (value) => participationWord(value, programme)),
    leernetwerk: entryContent(leernetwerk, tickWord),
  };
}

function addHeader(form: FormDraft, context: FormContext): void {
  addSection(form, "gegevens", "Gegevens van de school");
  form.addRow("kop.schooljaar", 20);
  form.putAcross("kop.schooljaar", "keuze", "links", "Schooljaar", look.label);
  form.putAcross("kop.schooljaar", "midden", "rechts", context.programme.schoolYear, look.fixed);
  form.put("kop.schooljaar", "controle", `vast, sjabloon ${templateVersion}`, look.controle);
  const content = headerContent(context);
  for (const { field, label, required } of headerFields) {
    const row = headerRows[field];
    form.addRow(
      row,
      fitHeight([{ text: String(content[field] ?? ""), width: columnsWidth(form, "midden", "rechts") }], 20),
    );
    form.putAcross(row, "keuze", "links", label, look.label);
    form.putAcross(row, "midden", "rechts", content[field], look.input);
    form.put(
      row,
      "controle",
      asContent(headerControle(field, required, inputRef(form, row, "midden", content[field]), context)),
      look.controle,
    );
  }
  addControleColours(form, form.area(headerRows.school, "controle", headerRows.leernetwerkNames, "controle"));
  addHeaderLists(form, context);
  addSpacer(form, "gegevens");
}

function headerControle(
  field: keyof PlanHeader,
  required: boolean,
  cell: Formula,
  context: FormContext,
): Formula<string> {
  const empty = [isBlank(cell), required ? controle.fillIn : controle.optional] as const;
  if (field === "brin") {
    const shape = or(isEqual(lengthOf(cell), numberLiteral(4)), isEqual(lengthOf(cell), numberLiteral(6)));
    return firstThatHolds([empty, [shape, controle.good]], textLiteral("▲ Let op: 12AB of 12AB00"));
  }
  if (field === "leernetwerk") return iff(isEqual(cell, textLiteral("Ja")), controle.good, controle.confirm);
  if (field !== "board" && field !== "werkgebied") return iff(isBlank(cell), empty[1], controle.good);
  const list = field === "board" ? "boards" : "werkgebieden";
  const names = context.programme[list].names.map((name) => name.toLowerCase());
  const onList = {
    text: `ISNUMBER(MATCH(${cell.text},${listAddress(list, context)},0))`,
    value: names.includes(String(cell.value).toLowerCase()),
  };
  return firstThatHolds([empty, [onList, controle.good]], textLiteral("▲ Let op: niet op de lijst"));
}

function addHeaderLists(form: FormDraft, context: FormContext): void {
  const list = (
    field: keyof PlanHeader,
    name: "boards" | "werkgebieden" | "participation",
    title: string,
    text: string,
  ) =>
    form.draft.addValidation({
      areas: [form.area(headerRows[field], "midden", headerRows[field], "midden")],
      rule: { kind: "listRange", sheet: "Lijsten", area: listArea(name, context) },
      prompt: { title, text },
      alert: {
        style: "warning",
        title: "Niet op de lijst",
        text: "Deze naam staat niet op de lijst. Klopt het? Dan mag je hem laten staan.",
      },
    });
  list("board", "boards", "Schoolbestuur", "Kies het schoolbestuur. Staat het er niet bij? Typ dan de naam.");
  list("werkgebied", "werkgebieden", "Werkgebied", "Kies het werkgebied waar de school staat.");
  list(
    "participation",
    "participation",
    "Soort deelname",
    "Nieuw: het hele formulier. Doorlopend: gestart in een eerder schooljaar; dan zijn de doelen nodig, de rest mag.",
  );
  addTickList(
    form,
    [form.area(headerRows.leernetwerk, "midden", headerRows.leernetwerk, "midden")],
    "Leernetwerk",
    "Deelname aan het leernetwerk is een verplicht onderdeel van de aanpak. Kies Ja om te bevestigen.",
  );
  form.draft.addValidation({
    areas: [form.area(headerRows.brin, "midden", headerRows.brin, "midden")],
    rule: {
      kind: "custom",
      formula: `AND(LEN(${form.address(headerRows.brin, "midden")})>=4,LEN(${form.address(headerRows.brin, "midden")})<=8)`,
    },
    prompt: {
      title: "BRIN en vestiging",
      text: "Twee cijfers, twee letters en eventueel twee cijfers voor de vestiging: 12AB of 12AB00.",
    },
    alert: {
      style: "warning",
      title: "Klopt de BRIN?",
      text: "BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging.",
    },
  });
}

function addTickList(
  form: FormDraft,
  areas: readonly ReturnType<FormDraft["area"]>[],
  title: string,
  text: string,
): void {
  form.draft.addValidation({
    areas,
    rule: { kind: "list", values: ["Ja"] },
    prompt: { title, text },
    alert: { style: "warning", title: "Ja of leeg", text: "Kies Ja uit de lijst, of maak het vak leeg." },
  });
}

/** Characters that fit in the box of an empty form. A text that was there from the start made its own room. */
const reasonRoom = 1500;

function addReason(form: FormDraft, { plan, programme }: FormContext): void {
  addSection(form, "aanleiding", "Aanleiding en huidige situatie");
  addHelp(
    form,
    "aanleiding",
    `Beschrijf hieronder wat de aanleiding is van jouw school en vanuit welke huidige situatie het schooljaar ${programme.schoolYear} start. Neem hierbij zowel school- als wijkniveau mee. Noem geen namen van leerlingen.`,
    "rechts",
  );
  addLongText(form, "aanleiding", "rechts", textContent(plan.reason), 216);
  const cell = inputRef(form, "aanleiding", "keuze", textContent(plan.reason));
  const full = isMore(lengthOf(cell), numberLiteral(Math.max(reasonRoom, plan.reason.length)));
  const verdict = firstThatHolds(
    [
      [isBlank(cell), controle.fillIn],
      [full, textLiteral("▲ Let op: maak de rij hoger, dan past de tekst")],
    ],
    controle.good,
  );
  form.put("aanleiding", "controle", asContent(verdict), look.controle);
  addControleColours(form, form.area("aanleiding", "controle", "aanleiding", "controle"));
  addSpacer(form, "aanleiding");
}

function addTopics(
  form: FormDraft,
  key: string,
  title: string,
  help: string,
  topics: readonly Topic[],
  choices: Readonly<Record<string, Choice>>,
  rowOf: (id: string) => string,
): void {
  addSection(form, key, title);
  addHelp(form, key, help, "rechts");
  form.addRow(key, 20);
  form.put(key, "keuze", "Ja?", restyle(look.tableHead, { horizontal: "center", indent: 0 }));
  form.putAcross(key, "links", "midden", key === "themas" ? "Thema" : "Uitgangspunt", look.tableHead);
  form.put(key, "rechts", "Toelichting (mag leeg)", look.tableHead);
  for (const topic of topics) addTopic(form, rowOf(topic.id), topic, choices[topic.id]);
  const first = rowOf(topics[0]?.id ?? "");
  const last = rowOf(topics.at(-1)?.id ?? "");
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
  const labelHeight =
    topic.explanation === ""
      ? 20
      : fitHeight([{ text: topic.explanation, width: columnsWidth(form, "links", "midden") * 1.12 }], 20) + 16;
  form.addRow(
    row,
    Math.max(labelHeight, fitHeight([{ text: remark, width: columnsWidth(form, "rechts", "rechts") }], 20)),
  );
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

const goalHeads = [
  ["links", "Doel", "Wat willen jullie versterken of ontwikkelen binnen jullie school of in samenwerking met de wijk?"],
  ["midden", "Aanpak", "Welke activiteiten of werkwijzen zetten jullie in?"],
  [
    "rechts",
    "Verwacht resultaat",
    "Wat verandert er concreet en duurzaam op wijkniveau, schoolniveau door deze inzet?",
  ],
] as const;

function goalOf({ plan }: FormContext, id: string) {
  return plan.goals.find((goal) => goal.id === id) ?? { id, goal: "", approach: "", result: "" };
}

function addGoals(form: FormDraft, context: FormContext): void {
  addSection(form, "doelen", "1. Doelen, aanpak en verwachte resultaten");
  addHelp(
    form,
    "doelen",
    "In deze tabel beschrijven jullie per doel welke stap jullie willen zetten richting inclusiever onderwijs. Geef daarbij aan wat jullie aanpak is en welk effect jullie verwachten te zien in de praktijk. Het leren van en met elkaar en de functie in de wijk krijgen een plek in het plan; het team is betrokken bij de uitvoering en borging.",
    "rechts",
  );
  form.addRow("doelen", 64);
  form.put("doelen", "keuze", "Nr", restyle(look.tableHead, { horizontal: "center", indent: 0 }));
  for (const [column, head, question] of goalHeads) {
    const runs = [
      { text: `${head}\n`, font: { size: 10, bold: true, color: palette.ink } },
      { text: question, font: { size: 10, color: palette.muted } },
    ];
    form.put("doelen", column, { runs }, restyle(look.tableHead, { font: { bold: false } }));
  }
  form.put("doelen", "controle", "Controle", look.tableHead);
  const ids = lineIds(context.rows.goals);
  for (const id of ids) addGoal(form, context, id);
  addControleColours(form, form.area(goalRow("1"), "controle", goalRow(ids.at(-1) ?? "1"), "controle"));
  form.addRow("doelen.meer", 18);
  const more = `Meer dan ${shownRows.goals} doelen? Kies Regel toevoegen in het venster Schoolbudget, of maak de verborgen rijen zichtbaar. Er is ruimte voor ${ids.length}.`;
  form.putAcross("doelen.meer", "keuze", "controle", more, look.help);
}

function addGoal(form: FormDraft, context: FormContext, id: string): void {
  const goal = goalOf(context, id);
  const row = goalRow(id);
  const used = goal.goal !== "" || goal.approach !== "" || goal.result !== "";
  const texts = [goal.goal, goal.approach, goal.result].map((text) => ({ text, width: 30 }));
  form.addRow(row, used ? fitHeight(texts, 78) : 34, isHidden(id, context.plan.goals, shownRows.goals));
  form.put(row, "keuze", Number(id), restyle(look.number, { vertical: "top" }));
  for (const [field, column] of Object.entries(goalColumns) as [keyof typeof goalColumns, string][]) {
    form.put(row, column, textContent(goal[field]), look.inputLong);
  }
  const cell = (column: string, text: string) => ref(form.address(row, column), text);
  const filledCells = countFilled({
    text: `${form.address(row, "links")}:${form.address(row, "rechts")}`,
    values: [goal.goal, goal.approach, goal.result],
  });
  const verdict = firstThatHolds(
    [
      [isEqual(filledCells, numberLiteral(0)), controle.nothing],
      [isBlank(cell("links", goal.goal)), textLiteral("✗ Fout: doel ontbreekt")],
      [isBlank(cell("midden", goal.approach)), textLiteral("✗ Fout: aanpak ontbreekt")],
      [isBlank(cell("rechts", goal.result)), textLiteral("✗ Fout: resultaat ontbreekt")],
    ],
    controle.good,
  );
  form.put(row, "controle", asContent(verdict), restyle(look.controle, { vertical: "top" }));
}
