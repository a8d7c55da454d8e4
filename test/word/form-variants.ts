import type { DoubtCode, WordForm } from "../../src/word/plan-form";
import {
  bullet, cell, filledBlocks, filledForm, p, paper, rawP, row, run, table, wordPart, type ExtraPart, type FormBlocks,
} from "./paper-form"; // prettier-ignore

/** A form as some school filled it in, and what must come of it. */
export interface FormVariant {
  readonly name: string;
  readonly file: Uint8Array;
  /** Parts of the plan, as in `toMatchObject`. */
  readonly plan?: object;
  /** Every doubt: the first place that it fills, and why. */
  readonly doubts?: readonly (readonly [string, DoubtCode])[];
  /** Every text without a place; "" is a picture. */
  readonly unrecognised?: readonly string[];
  readonly notOnPaper?: readonly string[];
  readonly hasTrackedChanges?: boolean;
  /** LibreOffice adds what the program that wrote it left out. */
  readonly isMendedBySaving?: boolean;
}

const value = <T>(of: T) => ({ state: "value", value: of });
const unreadable = (text: string) => ({ state: "unreadable", text });
const euros = (amount: number) => value(amount * 100);
const tick = (ticked: boolean | null, remark = "") => ({
  ticked: ticked === null ? { state: "empty" } : value(ticked),
  remark,
});

const checkBox = (ticked: boolean) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(ticked ? "☒" : "☐", '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/>')}</w:sdtContent></w:sdt>`;
const oldCheckBox =
  '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="a"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
const inserted = (text: string) => `<w:ins w:id="1" w:author="A" w:date="2026-05-01T10:00:00Z">${run(text)}</w:ins>`;
const deleted = (text: string) =>
  `<w:del w:id="2" w:author="A" w:date="2026-05-01T10:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const boxContent = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
const oldTextBox = (text: string) =>
  `<w:r><w:pict><v:shape id="s1" style="width:200pt;height:60pt"><v:textbox>${boxContent(text)}</v:textbox></v:shape></w:pict></w:r>`;
const newTextBox = (text: string) =>
  `<mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2000000" cy="600000"/><wp:docPr id="7" name="Tekstvak 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${boxContent(text)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>`;

const extra = (name: string, type: string, xml: string): ExtraPart => ({
  name,
  type,
  xml,
  contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`,
});

const variant = (
  name: string,
  changes: Partial<FormBlocks>,
  expected: Omit<FormVariant, "name" | "file"> = {},
): FormVariant => ({
  name,
  file: filledForm(changes),
  ...expected,
});

const lines = (income: object, expenses: object) => ({ income, expenses });
const grant = { id: "1", description: "Schoolbudget vanuit SPPOH", amount: euros(25000) };

export const formVariants: readonly FormVariant[] = [
  variant("filled in as it is meant", {}, {
    plan: {
      header: { school: "De Zandmotor", werkgebied: "Escamp", board: "Lucas Onderwijs", brin: "", participation: { state: "empty" } },
      reason: "Onze school groeit.\nDe wijk verandert snel.",
      signature: { director: "M. de Vries", board: "Lucas Onderwijs", school: "De Zandmotor", date: value("2026-06-12") },
      conditions: { board: value(true), adviser: value(true) },
      ...lines([grant, { id: "2", description: "Eigen middelen", amount: euros(2500) }], [{ id: "1", amount: euros(15000) }, { id: "2", amount: euros(12500) }]),
    },
    notOnPaper: ["header.brin", "header.boardNumber", "header.participation", "header.partners", "header.leadSchool", "header.adviser", "header.email", "header.leernetwerk", "header.leernetwerkNames"],
  }),
  variant("an empty form", {
    reason: p(""), areas: paper.areas("", ""), principles: paper.principles(), themes: paper.themes(), goals: paper.goals(["", "", ""], ["", "", ""]), counts: paper.counts(),
    budget: paper.budget([["Schoolbudget vanuit SPPOH ", "€25.000,-", "", ""], ["", "", "", ""]]), explanation: paper.explanation(""), seen: paper.seen("□", "□"), signature: paper.signature("", "", "", ""),
  }, { plan: { reason: "", goals: [], expenses: [], income: [grant], conditions: { board: { state: "empty" } } } }),
  variant("ticks set in every way", {
    principles: paper.principles("X", "ja", "☒", "✓"),
    themes: paper.themes(cell(rawP(checkBox(true))), cell(rawP(checkBox(false))), cell(rawP(symbol)), cell(rawP(oldCheckBox)), "√", "nee"),
    seen: p("Plan voor gezien") + rawP(checkBox(true) + run(" het betreffende schoolbestuur is meegenomen in het tot stand komen van het plan.")) + p("De betrokken adviseur passend en inclusief onderwijs heeft meegelezen bij het tot stand komen van het plan: ja"),
  }, {
    plan: {
      principles: { context: tick(true), thuisnabij: tick(true), cultuur: tick(true), wijk: tick(true) },
      themes: { visie: tick(true), klimaat: tick(null), aanbod: tick(true), expertise: tick(true), samenwerking: tick(true), ouders: tick(false) },
      conditions: { board: value(true), adviser: value(true) },
    },
  }),
  variant("words where a cross belongs", {
    principles: paper.principles("vooral in de onderbouw", "x, samen met de buren", "nee, nog niet", "nvt"),
  }, {
    plan: { principles: { context: tick(true, "vooral in de onderbouw"), thuisnabij: tick(true, "samen met de buren"), cultuur: tick(false, "nee, nog niet"), wijk: tick(false, "nvt") } },
    doubts: [["principle.context", "remark-is-tick"], ["principle.cultuur", "not-ticked"], ["principle.wijk", "not-ticked"]],
  }),
  variant("a cross beside the label instead of in the box", {
    principles: table(2, row("Uitgangspunten", "Indien van toepassing, hier aangeven"), row("De context van de school versterken X", ""), row("Inclusieve cultuur", "")),
  }, { unrecognised: [], doubts: [["principle.context", "label-differs"]], plan: { principles: { context: tick(true), cultuur: tick(null) } } }),
  variant("amounts in every notation", {
    budget: paper.budget([["Schoolbudget vanuit SPPOH", "25.000 euro", "Coach", "€ 1.250,50"], ["Gemeente", "EUR 100", "Materiaal", "ca. 5.000"], ["", "", "Inval", "1,250.50"], ["", "", "Reserve", "p.m."]]),
  }, {
    plan: lines([grant, { id: "2", amount: euros(100) }], [{ amount: euros(1250.5) }, { amount: unreadable("ca. 5.000") }, { amount: { state: "unreadable", reason: "ambiguous" } }, { amount: unreadable("p.m.") }]),
    doubts: [["expense.2.amount", "unreadable"], ["expense.3.amount", "unreadable"], ["expense.4.amount", "unreadable"]],
  }),
  variant("counts with words", {
    counts: paper.counts(["ongeveer 4", "4 (was 6)", "Het loopt terug"], ["0", "0", ""], ["De Krullevaar en de bibliotheek", "3", ""]),
  }, {
    plan: { counts: { arrangementen: { current: unreadable("ongeveer 4"), target: unreadable("4 (was 6)") }, tlv: { current: value(0), target: value(0) }, samenwerkingen: { current: unreadable("De Krullevaar en de bibliotheek"), target: value(3) } } },
    doubts: [["count.arrangementen.current", "unreadable"], ["count.arrangementen.target", "unreadable"], ["count.samenwerkingen.current", "unreadable"]],
  }),
  variant("a place before the date", { signature: paper.signature("M. de Vries", "SCOH", "De Zandmotor", "Den Haag, 12 juni 2026") }, {
    plan: { signature: { date: value("2026-06-12") } }, doubts: [["signature.date", "part-of-text"]],
  }),
  variant("a date that is none", { signature: paper.signature("M. de Vries", "SCOH", "De Zandmotor", "juni 2026") }, {
    plan: { signature: { date: unreadable("juni 2026") } }, doubts: [["signature.date", "unreadable"]],
  }),
  variant("date and name below each other, and a scanned signature", {
    signature: table(2, row("Naam directeur:", "M. de Vries"), row("Bestuur: ", "SCOH"), row("School: De Zandmotor", ""), row("Datum:\nHandtekening:", "12-06-2026\nMdV")),
  }, {
    plan: { header: { school: "De Zandmotor" }, signature: { date: value("2026-06-12"), school: "De Zandmotor" } },
    doubts: [["signature.date", "part-of-text"]],
    unrecognised: ["MdV"],
  }),
  variant("the names behind their labels in one cell", {
    signature: table(1, row("Naam directeur: M. de Vries"), row("Bestuur: SCOH"), row("School: De Zandmotor"), row("Datum: 12/6/2026\nHandtekening:")) ,
  }, {
        plan: {
          header: { school: "De Zandmotor" },
          signature: { director: "M. de Vries", board: "SCOH", school: "De Zandmotor", date: value("2026-06-12") },
        },
      }),
  variant("more goals, with blank rows between", {
    goals: paper.goals(["Eerste", "a", "b"], ["", "", ""], ["Tweede", "c", "d"], ["Derde", "e", ""], ["Vierde", "", ""]),
  }, { plan: { goals: [{ id: "1", goal: "Eerste" }, { id: "3", goal: "Tweede" }, { id: "4", approach: "e", result: "" }, { id: "5", goal: "Vierde" }] } }),
  variant("a goal with two ways to get there", {
    goals: table(3, paper.goalRowHead, row(cell("Rust in de school", { merge: "restart" }), "Coach", "Minder incidenten"), row(cell("", { merge: "continue" }), "Ouderavonden", "Meer contact"), row("Tweede doel", "c", "d")),
  }, {
    plan: { goals: [{ id: "1", goal: "Rust in de school", approach: "Coach\nOuderavonden", result: "Minder incidenten\nMeer contact" }, { id: "2", goal: "Tweede doel" }] },
    doubts: [["goal.1.goal", "merged-rows"], ["goal.1.approach", "merged-rows"], ["goal.1.approach", "merged-rows"], ["goal.1.result", "merged-rows"], ["goal.1.result", "merged-rows"]],
  }),
  variant("a table that broke in two, the second half without a head", {
    goals: paper.goals(["Eerste", "a", "b"]) + p("") + table(3, row("Tweede", "c", "d")),
  }, {
    plan: { goals: [{ id: "1", goal: "Eerste" }, { id: "2", goal: "Tweede", approach: "c", result: "d" }] },
    doubts: [["goal.2.goal", "no-heading"], ["goal.2.approach", "no-heading"], ["goal.2.result", "no-heading"]],
  }),
  variant("a table copied for more goals, with its head", { goals: paper.goals(["Eerste", "a", "b"]) + p("") + paper.goals(["Tweede", "c", "d"]) }, {
    plan: { goals: [{ id: "1", goal: "Eerste" }, { goal: "Tweede", approach: "c", result: "d" }] },
  }),
  variant("a column that somebody added", {
    goals: table(4, row("Doel", "Aanpak", "Wie", "Verwacht resultaat"), row("Eerste", "a", "Fatima", "b")),
  }, { plan: { goals: [{ goal: "Eerste", approach: "a", result: "b" }] }, unrecognised: ["Wie", "Fatima"] }),
  variant("lists in cells", {
    goals: table(3, paper.goalRowHead, row(cell(p("Meer rust:") + bullet("minder wisselingen") + bullet("vaste plek")), "a", "b")),
  }, { plan: { goals: [{ goal: "Meer rust:\n• minder wisselingen\n• vaste plek" }] } }),
  variant("several lines in one row of the budget", {
    budget: paper.budget([["Schoolbudget vanuit SPPOH ", "€25.000,-", "Coach\nMateriaal\nInval", "€ 10.000\n€ 5.000\n€ 10.000"]]),
  }, {
    plan: lines([grant], [{ id: "1", description: "Coach", amount: euros(10000) }, { id: "2", description: "Materiaal", amount: euros(5000) }, { id: "3", description: "Inval", amount: euros(10000) }]),
    doubts: [1, 2, 3].flatMap((id): [string, DoubtCode][] => [[`expense.${id}.description`, "split-lines"], [`expense.${id}.amount`, "split-lines"]]),
  }),
  variant("an amount behind its words", { budget: paper.budget([["Schoolbudget vanuit SPPOH ", "€25.000,-", "Coach: € 10.000,-", ""]]) }, {
    plan: lines([grant], [{ description: "Coach", amount: euros(10000) }]),
    doubts: [["expense.1.description", "split-amount"], ["expense.1.amount", "split-amount"]],
  }),
  variant("income and spending in tables of their own", {
    budget: table(2, row("Inkomsten", "Bedrag"), row("Schoolbudget vanuit SPPOH", "€ 25.000"), row("Totaal inkomsten", "€ 25.000")) + p("") + table(2, row("Uitgaven", "Bedrag"), row("Coach", "€ 25.000"), row("Totaal", "25.000")),
  }, { plan: lines([grant], [{ id: "1", description: "Coach", amount: euros(25000) }]) }),
  variant("a total that does not add up, and a remark across the table", {
    budget: table(4, paper.budgetRowHead, row("Schoolbudget vanuit SPPOH ", "€25.000,-", "Coach", "€ 20.000"), row(cell("Zie ook de bijlage", { span: 4 })), row("Totaal", "€ 25.000", "Totaal", "€ 25.000")),
  }, { doubts: [["total.expense", "total-differs"]], unrecognised: ["Zie ook de bijlage"], plan: lines([grant], [{ amount: euros(20000) }]) }),
  variant("the grant called by another name", { budget: paper.budget([["Schoolbudget van SPPOH", "25.000", "Coach", "25.000"]]) }, {
    plan: { income: [grant] }, doubts: [["income.1.description", "label-differs"]],
  }),
  variant("the line of the grant taken out", { budget: paper.budget([["Gemeente", "5.000", "Coach", "5.000"]]) }, {
    plan: { income: [{ id: "1", amount: { state: "empty" } }, { id: "2", description: "Gemeente", amount: euros(5000) }] },
  }),
  {
    name: "parts in another order",
    file: filledForm({ title: "", ...reordered() }),
    plan: { reason: "Onze school groeit.\nDe wijk verandert snel.", goals: [{ goal: "Sterker pedagogisch klimaat" }, {}], explanation: "De eigen middelen komen uit de lumpsum." },
  },
  variant("parts left out", { principles: "", themes: "", topicsHead: "", countsHead: "", counts: "", explanation: "" }, {
    plan: { goals: [{}, {}] },
    notOnPaper: expect.arrayContaining(["themes", "count.arrangementen.current", "explanation"]) as unknown as string[],
  }),
  variant("headings and labels in slightly other words", {
    goalsHead: p("1. Doelen, aanpak en de verwachte resultaten"),
    countsHead: p("Kwantitatieve gegevens"),
    themes: table(2, row("Thema’s", "Van toepassing"), row("Visie op inclusie en eigenaarschap", "x"), row("Expertise-ontwikkeling", "x"), row("Ouderbetrokkenheid", "x")),
  }, {
    plan: { themes: { visie: tick(true), ouders: tick(true) }, goals: [{}, {}] },
    doubts: [["theme.visie", "label-differs"]],
    unrecognised: ["Expertise-ontwikkeling", "x"],
  }),
  {
    ...variant("changes that nobody accepted", {
      goals: table(3, paper.goalRowHead, row(cell(rawP(run("Een ") + deleted("oud ") + inserted("nieuw ") + run("doel"))), "a", "b")),
    }, { plan: { goals: [{ goal: "Een nieuw doel" }] } }),
    hasTrackedChanges: true,
  },
  variant("a toelichting in a text box", { explanation: p("Toelichting op de begroting:") + rawP(`<w:r><mc:AlternateContent>${newTextBox("Uit de lumpsum.")}<mc:Fallback>${oldTextBox("Uit de lumpsum.").replace(/^<w:r>|<\/w:r>$/g, "")}</mc:Fallback></mc:AlternateContent></w:r>`) }, {
    plan: { explanation: "Uit de lumpsum." },
  }),
  variant("a text box of a program that writes it one way only", { explanation: paper.explanation("Zie het vak.") + rawP(`<w:r><mc:AlternateContent>${newTextBox("In het vak.")}</mc:AlternateContent></w:r>`) }, {
    plan: { explanation: "Zie het vak." }, isMendedBySaving: true, unrecognised: ["In het vak."],
  }),
  {
    name: "texts around the pages",
    file: filledForm({ title: paper.title + rawP('<w:r><w:commentReference w:id="0"/></w:r>') }, [
      extra("header1.xml", "header", wordPart("hdr", p("Obs De Zandmotor, versie 3"))),
      extra("footer1.xml", "footer", wordPart("ftr", p("Pagina 1 van 4"))),
      extra("comments.xml", "comments", wordPart("comments", `<w:comment w:id="0" w:author="Ib">${p("Klopt dit bedrag?")}</w:comment>`)),
    ]),
    unrecognised: ["Obs De Zandmotor, versie 3", "Klopt dit bedrag?"],
  },
  variant("names below and beside their labels", { areas: p("Werkgebied:") + p("Escamp") + p("Schoolbestuur: SCOH") }, {
    plan: { header: { werkgebied: "Escamp", board: "SCOH" }, reason: "Onze school groeit.\nDe wijk verandert snel." }, doubts: [["header.werkgebied", "next-line"]],
  }),
  variant("both names on one line", { areas: rawP(`${run("Werkgebied: Laak")}<w:r><w:tab/></w:r>${run("Schoolbestuur: SCOH")}`) }, { plan: { header: { werkgebied: "Laak", board: "SCOH" } } }),
  variant("the aanleiding behind the question and below the names", {
    reasonHead: p("Aanleiding en huidige situatie") + p("Beschrijf hieronder wat de aanleiding is van jouw school en vanuit welke huidige situatie het schooljaar 2026-2027 start. Neem hierbij zowel school- als wijkniveau mee. Wij zijn een kleine school."),
    reason: "", areas: paper.areas("Laak", "SCOH") + bullet("veel doorstroom") + bullet("weinig ruimte"),
  }, { plan: { reason: "Wij zijn een kleine school.\n• veel doorstroom\n• weinig ruimte" } }),
  variant("a frame drawn around everything", { goals: table(1, row(cell(`${paper.goals(["Eerste", "a", "b"])}${p("")}`))) .replace('<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>', "<w:tc><w:tcPr></w:tcPr><w:p>") }, {
    plan: { goals: [{ id: "1", goal: "Eerste", approach: "a", result: "b" }] },
  }),
  variant("words that are struck out", { goals: table(3, paper.goalRowHead, row(cell(rawP(run("Rust ") + run("en stilte", "<w:strike/>"))), "a", "b")) }, {
    plan: { goals: [{ goal: "Rust en stilte" }] }, doubts: [["goal.1.goal", "struck-out"]],
  }),
  variant("content controls, one of them left alone", {
    areas: rawP(`${run("Werkgebied: ")}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run("Segbroek")}</w:sdtContent></w:sdt>`) + p("Schoolbestuur: SCOH"),
    explanation: p("Toelichting op de begroting:") + `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${p("Klik of tik om tekst in te voeren.")}</w:sdtContent></w:sdt>`,
  }, { plan: { header: { werkgebied: "Segbroek" }, explanation: "" } }),
  variant("conditions answered in words", {
    seen: p("Plan voor gezien") + p("X Het betreffende schoolbestuur is meegenomen in het tot stand komen van het plan.") + p("□ De betrokken adviseur passend en inclusief onderwijs heeft meegelezen bij het tot stand komen van het plan. In gesprek"),
  }, { plan: { conditions: { board: value(true), adviser: unreadable("In gesprek") } }, doubts: [["condition.adviser", "unreadable"]] }),
  variant("the form of another year", { title: p("Plan van aanpak 2025-2026") }, { doubts: [["workbook", "other-year"]] }),
  variant("a text between the tables", { goalsHead: filledBlocks.goalsHead + p("LET OP: dit is een concept!") }, { unrecognised: ["LET OP: dit is een concept!"] }),
  variant("a table of their own", { explanation: filledBlocks.explanation + p("Plan voor gezien") + table(2, row("Maand", "Wat"), row("Oktober", "Studiedag")) }, {
    unrecognised: ["Maand", "Wat", "Oktober", "Studiedag"],
  }),
]; // prettier-ignore

/** The budget before the goals, and the counts at the end. */
function reordered(): Partial<FormBlocks> {
  const { goalsHead, goals, countsHead, counts, budgetHead, budget, explanation, seen, signature } = filledBlocks;
  return { goalsHead: budgetHead, goals: budget + explanation, countsHead: goalsHead, counts: goals, budgetHead: seen, budget: signature, explanation: "", seen: countsHead, signature: counts };
} // prettier-ignore

/** What a test compares of a form that was read. */
export function outcomeOf({ plan, doubts, unrecognised }: WordForm) {
  return {
    plan,
    doubts: doubts.map(({ at, why }) => [at[0], why]),
    unrecognised: unrecognised.map(({ text }) => text),
  };
}
