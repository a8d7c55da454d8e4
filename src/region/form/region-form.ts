import type { CountKind } from "../../domain/plan";
import type { CountTopic, ExpenseColumn, Programme, Topic } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import { applicantWords, type ApplicantWords } from "./applicant-words";
import { countNames, inSentence } from "./count-names";
import { DistinctNames } from "./distinct-names";

/** A count, and the names of its columns on Inzendingen, Kwantitatief and Realisatie. */
export interface CountColumns {
  readonly id: CountKind;
  readonly aim: CountTopic["aim"];
  /** "TLV-aanvragen", on the dashboard. */
  readonly name: string;
  readonly current: string;
  readonly target: string;
  readonly change: string;
  readonly reached: string;
  readonly story: string;
}

/** A thema and the column of Inzendingen that says which plans have it. */
export interface ThemeColumn extends Topic {
  readonly column: string;
}

/** A column that the programme adds to the spending. */
export interface DetailColumn {
  readonly column: ExpenseColumn;
  /** On Begrotingsregels; of a column that counts also on Inzendingen, where it adds up the plan's lines. */
  readonly name: string;
  /** Of a choice: columns of Inzendingen with what a plan spends on each, and last on something else. */
  readonly choices: readonly ChoiceColumn[];
}
export interface ChoiceColumn {
  /** Null for spending of which nothing on the list was chosen. */
  readonly choice: string | null;
  /** "Professionalisering" or "Anders". */
  readonly label: string;
  readonly column: string;
}

/**
 * What the form of a programme asks, as a region names it: which columns and blocks there are, and what they are called.
 * It follows from the programme alone, so that a refresh finds the columns that it wrote before.
 */
export interface RegionForm {
  readonly applicant: ApplicantWords;
  /** The form names a schoolbestuur beside the applicant. */
  readonly asksBoard: boolean;
  readonly asksWerkgebied: boolean;
  /** There is more than one way to take part. */
  readonly asksParticipation: boolean;
  readonly asksGoals: boolean;
  readonly asksPartners: boolean;
  readonly asksAdviser: boolean;
  readonly asksContact: boolean;
  readonly asksLeernetwerk: boolean;
  /** "SPPOH": the column with the money of the samenwerkingsverband. */
  readonly grant: string;
  readonly counts: readonly CountColumns[];
  readonly themes: readonly ThemeColumn[];
  readonly details: readonly DetailColumn[];
}

/** Names that the tables have for columns of their own. */
const fixedNames = [
  "Status", "School", "BRIN", "Schoolbestuur", "Bestuursnummer", "Werkgebied", "Soort", "Andere bronnen", "Inkomsten",
  "Uitgaven", "Verschil", "Fouten", "Let op", "Telt mee", "Besluit", "Opmerking", "Behandelaar", "Meetellen", "Ingediend op",
  "Opgeslagen op", "Regeling", "Reden", "Waar", "Bestand", "Kenmerk", "Kant", "Regel", "Omschrijving", "Hoort bij doel", "Bedrag",
  "Partners", "Eindevaluatie", "Begroot", "Gerealiseerd", "Resterend", "Uitputting", "Signaal", "Zonder toelichting",
  "Vraagt toelichting", "Stand van", "Prognose schooljaar",
] as const; // prettier-ignore

/** How a region shows the plans of a programme. */
export function regionForm(programme: Programme): RegionForm {
  const { applicant, participations, werkgebieden, organisation, counts, themes, expenseColumns } = programme;
  const names = new DistinctNames(fixedNames);
  const shortNames = countNames(counts);
  return {
    applicant: applicantWords[applicant],
    asksBoard: applicant === "school",
    asksWerkgebied: werkgebieden.names.length > 0,
    asksParticipation: participations.length > 1,
    asksGoals: asks(programme, "goals"),
    asksPartners: asks(programme, "partnerNames"),
    asksAdviser: asks(programme, "adviser"),
    asksContact: asks(programme, "contact"),
    asksLeernetwerk: asks(programme, "leernetwerk"),
    grant: names.claim(organisation),
    counts: counts.map((count, index) => countColumns(count, shortNames[index] ?? count.label, names)),
    themes: themes.map((theme) => ({ ...theme, column: names.claim(theme.label) })),
    details: expenseColumns.map((column) => detailColumn(column, names)),
  };
}

function countColumns({ id, aim, short }: CountTopic, name: string, names: DistinctNames): CountColumns {
  return {
    id,
    aim,
    name,
    current: names.claim(`${short} nu`),
    target: names.claim(`${short} beoogd`),
    change: names.claim(`${short} verschil`),
    reached: names.claim(`${short} bereikt`),
    story: names.claim(`Verhaal ${inSentence(name)}`),
  };
}

function detailColumn(column: ExpenseColumn, names: DistinctNames): DetailColumn {
  const name = names.claim(column.label);
  if (column.kind !== "choice") return { column, name, choices: [] };
  const choice = (label: string, of: string | null): ChoiceColumn => {
    return { choice: of, label, column: names.claim(`${name}: ${label}`) };
  };
  return { column, name, choices: [...column.choices.map((each) => choice(each, each)), choice("Anders", null)] };
}
