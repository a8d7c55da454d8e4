import { zipSync, strToU8 } from "fflate";

/**
 * The form *Plan van aanpak 2026-2027* as a .docx, written as raw WordprocessingML as Word makes it, so that a test can fill
 * it in and change it in every way that people do.
 */

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Words of one run; "\n" is a line break inside the paragraph. */
export function run(text: string, properties = ""): string {
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`);
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${lines.join("<w:br/>")}</w:r>`;
}

export const p = (text: string, properties = ""): string => `<w:p>${properties}${text === "" ? "" : run(text)}</w:p>`;
export const bullet = (text: string): string =>
  p(text, '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>');
/** A paragraph of whatever is given. */
export const rawP = (content: string): string => `<w:p>${content}</w:p>`;

export interface CellOptions {
  readonly span?: number;
  readonly merge?: "restart" | "continue";
}

/** A cell of paragraphs; a text is one paragraph for each line. */
export function cell(content: string, { span, merge }: CellOptions = {}): string {
  const body = content.startsWith("<w:")
    ? content
    : content
        .split("\n")
        .map((line) => p(line))
        .join("");
  const properties = [
    '<w:tcW w:w="2000" w:type="dxa"/>',
    span === undefined ? "" : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? "" : `<w:vMerge${merge === "restart" ? ' w:val="restart"' : ""}/>`,
  ];
  return `<w:tc><w:tcPr>${properties.join("")}</w:tcPr>${body}</w:tc>`;
}

export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((each) => (each.startsWith("<w:tc>") ? each : cell(each))).join("")}</w:tr>`;

export function table(columns: number, ...rows: readonly string[]): string {
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

const contentTypes = (extra: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>${extra}</Types>`;
const packageLinks =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const numbering = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** Further parts: a header, comments, a picture. */
export interface ExtraPart {
  readonly name: string;
  readonly type: string;
  readonly contentType: string;
  readonly xml: string;
}

export const wordPart = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${content}</w:${root}>`;

/** The parts of a .docx with this body, as text by name. */
export function documentParts(body: string, extra: readonly ExtraPart[] = []): Record<string, string> {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const links = [
    relationship("rId1", "numbering", "numbering.xml"),
    ...extra.map(({ name, type }, index) => relationship(`rId${index + 2}`, type, name)),
  ];
  const overrides = extra.map(
    ({ name, contentType }) => `<Override PartName="/word/${name}" ContentType="${contentType}"/>`,
  );
  const references = extra.flatMap(({ type }, index) =>
    type === "header" || type === "footer" ? [`<w:${type}Reference w:type="default" r:id="rId${index + 2}"/>`] : [],
  );
  return {
    "[Content_Types].xml": contentTypes(overrides.join("")),
    "_rels/.rels": packageLinks,
    "word/document.xml": wordPart(
      "document",
      `<w:body>${body}<w:sectPr>${references.join("")}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`,
    ),
    "word/_rels/document.xml.rels": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
    "word/numbering.xml": numbering,
    ...Object.fromEntries(extra.map(({ name, xml }) => [`word/${name}`, xml])),
  };
}

export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function docx(body: string, extra: readonly ExtraPart[] = []): Uint8Array {
  return zipParts(documentParts(body, extra));
}

const themes = [
  ["Visie inclusie en eigenaarschap ", "Zorgteams en coördinatoren zijn beter gepositioneerd, hebben de tijd genomen voor visieontwikkeling wat leidt tot meer eigenaarschap en duidelijkheid bij het team."],
  ["Versterkt pedagogisch klimaat ", "Leerlingen voelen zich veiliger en meer gezien en/of groepsdynamiek en motivatie zijn verbeterd."],
  ["Verbreding en verdieping didactisch aanbod: Er is meer differentiatie aanbod. Leerkrachten en teams hebben hun handelingsrepertoire vergroot."],
  ["Expertiseontwikkeling", "Via scholing, coaching en intervisie is kennis gedeeld en versterkt. Teams werken meer integraal en leerlinggericht."],
  ["Samenwerking in de wijk ", "De verbinding met wijkpartners en andere scholen is uitgebreid, wat leidt tot snellere afstemming en bredere ondersteuning."],
  ["Ouderbetrokkenheid", "Via initiatieven is het contact met ouders versterkt. "],
]; // prettier-ignore
const principles = [
  "De context van de school versterken",
  "Ononderbroken ontwikkeling thuisnabij",
  "Inclusieve cultuur",
  "Samen in de wijk (of Haaglanden)",
];

/** The blocks of the form in their order; each can be replaced by something that a school made of it. */
export const paper = {
  introduction: [
    p("Uitgangspunten schoolbudget inclusie"),
    p("Het grotere plaatje – de beweging naar inclusie"),
    p("Het schoolbudget inclusie biedt scholen ruimte en middelen om deze beweging naar inclusief onderwijs concreet vorm te geven. Met dit budget kunnen scholen werken aan het versterken van de context, inclusieve cultuur thuisnabij, samenwerking binnen het team en met partners versterken. Door het budget in te zetten ontstaat ruimte voor maatwerk, ontwikkeling en collectieve professionalisering."),
    p("Komend schooljaar"),
    p("Uitgangspunten schoolbudget inclusie "),
    p("1.Inclusief onderwijs als vertrekpunt"),
    bullet("Het plan draagt bij aan het versterken van inclusief onderwijs op de reguliere school, zowel op schoolniveau als op wijkniveau."),
    p("3. Samenwerking in de wijk"),
  ].join(""), // prettier-ignore
  title: p("Plan van aanpak 2026-2027"),
  reasonHead:
    p("Aanleiding en huidige situatie") +
    p("Het budget biedt scholen de ruimte om gericht te werken aan inclusief onderwijs.") +
    p(
      "Waarbij we uitgaan van de doorgaande lijn, inclusieve cultuur en de beweging van individuele ondersteuning naar het versterken van de context van de reguliere basisschool. ",
    ) +
    p("") +
    p(
      "Beschrijf hieronder wat de aanleiding is van jouw school en vanuit welke huidige situatie het schooljaar 2026-2027 start. Neem hierbij zowel school- als wijkniveau mee.",
    ),
  reason: (text: string) =>
    text
      .split("\n")
      .map((line) => p(line))
      .join(""),
  areas: (werkgebied: string, board: string) => p(` Werkgebied: ${werkgebied}`) + p(`Schoolbestuur: ${board}`),
  topicsHead: p(
    "Om zorg te dragen voor een spreiding in schoolbesturen, werkgebieden en thema’s hieronder graag aangeven waar het plan aan bijdraagt:",
  ),
  principles: (...answers: readonly string[]) =>
    table(
      2,
      row("Uitgangspunten", "Indien van toepassing, hier aangeven"),
      ...principles.map((label, index) => row(label, answers[index] ?? "")),
    ),
  themes: (...answers: readonly string[]) =>
    table(
      2,
      row("Thema", "Geef aan indien van toepassing"),
      ...themes.map((lines, index) => row(lines.join("\n"), answers[index] ?? "")),
    ),
  goalsHead:
    p("Plan schoolbudget inclusie") +
    p(
      "Om tot een omschrijving van de invulling van het schoolbudget te komen is het van belang om doelen op te stellen met daaraan gekoppeld per (sub)doel de aanpak en het gewenste resultaat. Het leren van en met elkaar en de functie in de wijk krijgen een plek in het plan.",
    ) +
    p("In het leernetwerk inclusie zullen we de plannen cyclisch volgen.") +
    p("1. Doelen, aanpak en verwachte resultaten") +
    p(
      "In deze tabel beschrijven jullie per doel welke stap jullie willen zetten richting inclusiever onderwijs. Geef daarbij aan wat jullie aanpak is en welk effect jullie verwachten te zien in de praktijk.",
    ),
  goalRowHead: row(
    "Doel\n(Wat willen jullie versterken of ontwikkelen binnen jullie school of in samenwerking met de wijk?)",
    "Aanpak\n(Welke activiteiten of werkwijzen zetten jullie in?)",
    "Verwacht resultaat\n(Wat verandert er concreet en duurzaam op wijkniveau, schoolniveau door deze inzet?)",
  ),
  goals: (...rows: readonly (readonly [string, string, string])[]) =>
    table(3, paper.goalRowHead, ...rows.map((each) => row(...each))),
  countsHead:
    p("2.  Kwantitatieve data") +
    p(
      "In deze tabel beschrijf je de huidige situatie op school en wat jullie beogen te bereiken aan het einde van het schooljaar. Daarbij streven we naar een verschuiving van gelden voor een individu naar middelen die gaan naar het verstevigen van de context. Geef ook kort aan wat hierbij het verhaal is achter de cijfers.",
    ),
  counts: (...rows: readonly (readonly [string, string, string])[]) =>
    table(
      4,
      row(
        "Waar gaat het over?",
        "Huidige situatie\n(bijv. aantallen in schooljaar 2025–2026)",
        "Beoogde situatie\n(eind schooljaar)",
        "Verhaal achter de cijfers",
      ),
      ...["Aantal arrangementen", "Aantal TLV-aanvragen", "Samenwerkingen met scholen en of wijkpartners"].map(
        (label, index) => row(label, ...(rows[index] ?? ["", "", ""])),
      ),
    ),
  budgetHead:
    p("Begroting") +
    p("Beschrijf de begroting van het schoolbudget inclusie in de onderstaande tabel. ") +
    p(
      "In het geval bepaalde activiteiten ook uit andere bronnen wordt meegefinancierd, maak dat dan in de toelichting op de tabel duidelijk.  ",
    ),
  budgetRowHead: row(cell("Inkomsten", { span: 2 }), cell("Uitgaven", { span: 2 })),
  budget: (
    lines: readonly (readonly [string, string, string, string])[],
    totals: readonly [string, string] = ["", ""],
  ) =>
    table(4, paper.budgetRowHead, ...lines.map((line) => row(...line)), row("Totaal", totals[0], "Totaal", totals[1])),
  explanation: (text: string) =>
    p(`Toelichting op de begroting:`) +
    (text === ""
      ? p("")
      : text
          .split("\n")
          .map((line) => p(line))
          .join("")),
  seen: (board: string, adviser: string) =>
    p("Plan voor gezien") +
    p(`${board} het betreffende schoolbestuur is meegenomen in het tot stand komen van het plan. `) +
    p(
      `${adviser} De betrokken adviseur passend en inclusief onderwijs heeft meegelezen bij het tot stand komen van het plan. `,
    ),
  signature: (director: string, board: string, school: string, date: string) =>
    table(
      2,
      row("Naam directeur:", director),
      row("Bestuur: ", board),
      row("School:", school),
      row("Datum:\nHandtekening:", date),
    ),
};

/** The blocks of a form as an ordinary school fills it in; a variant replaces some. */
export const filledBlocks = {
  introduction: paper.introduction,
  title: paper.title,
  reasonHead: paper.reasonHead,
  reason: paper.reason("Onze school groeit.\nDe wijk verandert snel."),
  areas: paper.areas("Escamp", "Lucas Onderwijs"),
  topicsHead: paper.topicsHead,
  principles: paper.principles("X", "", "x", ""),
  themes: paper.themes("", "X", "", "X", "", ""),
  goalsHead: paper.goalsHead,
  goals: paper.goals(
    ["Sterker pedagogisch klimaat", "Teamtraining", "Rust in de groepen"],
    ["Ouders betrekken", "Koffieochtenden", "Meer contact"],
  ),
  countsHead: paper.countsHead,
  counts: paper.counts(["5", "3", "Minder individueel"], ["4", "4", "Blijft gelijk"], ["2", "4", "Met de buren"]),
  budgetHead: paper.budgetHead,
  budget: paper.budget(
    [
      ["Schoolbudget vanuit SPPOH ", "€25.000,-", "Teamtraining", "€ 15.000,-"],
      ["Eigen middelen", "€ 2.500,-", "Begeleiding", "12.500"],
      ["", "", "", ""],
    ],
    ["€ 27.500,-", "€ 27.500,-"],
  ),
  explanation: paper.explanation("De eigen middelen komen uit de lumpsum."),
  seen: paper.seen("☒", "☒"),
  signature: paper.signature("M. de Vries", "Lucas Onderwijs", "De Zandmotor", "12 juni 2026"),
};

export type FormBlocks = typeof filledBlocks;

/** A filled-in form with other blocks in some places; "" leaves one out. */
export function filledForm(changes: Partial<FormBlocks> = {}, extra: readonly ExtraPart[] = []): Uint8Array {
  return docx(Object.values({ ...filledBlocks, ...changes }).join(""), extra);
}
