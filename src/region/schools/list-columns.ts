import type { ListLine } from "./list-lines";

/** What we look for in a list; `location` is the second half of a BRIN in a column of its own. */
export type ListField =
  | "brin"
  | "location"
  | "boardNumber"
  | "school"
  | "board"
  | "werkgebied"
  | "email"
  | "kind"
  | "participation"
  | "remark";

/**
 * The heads of each field: those of our own table and of the lists that DUO publishes, as letters and digits alone. Where
 * a list has several, the first that is named here counts.
 */
const heads: Readonly<Record<ListField, readonly string[]>> = {
  brin: ["brin", "brinnummer", "brincode", "brinnr", "brinenvestiging", "brinvestiging", "instellingscode"],
  location: [
    "vestigingscode", "vestigingsnummer", "vestiginsnummer", "vestigingsnr", "vestiging", "locatiecode", "locatienummer", "locatie",
  ],
  boardNumber: ["bestuursnummer", "bevoegdgezagnummer", "nummerbevoegdgezag", "bevoegdgezagcode"],
  school: [
    "vestigingsnaam", "naamvestiging", "instellingsnaamvestiging", "school", "schoolnaam", "naamschool", "instellingsnaam", "naam",
  ],
  board: ["schoolbestuur", "bestuur", "bestuursnaam", "naambestuur", "bevoegdgezagnaam", "naambevoegdgezag"],
  werkgebied: ["werkgebied", "naamwerkgebied"],
  email: ["email", "emailadres", "contactpersoonemail", "emailcontactpersoon", "mail", "mailadres", "internetadres"],
  kind: ["schoolsoort", "soortschool", "soortprimaironderwijs", "soortpo", "onderwijssoort"],
  participation: ["deelname", "soortdeelname"],
  remark: ["opmerking", "opmerkingen"],
}; // prettier-ignore

const fields = Object.keys(heads) as readonly ListField[];

/** The head of a list: the line that names the columns, and where each field stands. */
export interface ListHead {
  /** Index among the lines. */
  readonly at: number;
  readonly columns: ReadonlyMap<ListField, number>;
}

/** By one of these a line names a school, or a schoolbestuur. */
const codes: readonly ListField[] = ["brin", "location", "boardNumber"];

/** A title, a date and a remark may stand above the head. */
const mostLinesAbove = 40;

/** The line that names most columns, a code among them; null when there is none. */
export function findHead(lines: readonly ListLine[]): ListHead | null {
  let best: ListHead | null = null;
  for (const [at, { cells }] of lines.slice(0, mostLinesAbove).entries()) {
    const columns = columnsIn(cells);
    if (!codes.some((field) => columns.has(field))) continue;
    if (columns.size > (best?.columns.size ?? 0)) best = { at, columns };
  }
  return best;
}

function columnsIn(cells: readonly string[]): ReadonlyMap<ListField, number> {
  const names = cells.map(lettersOf);
  return new Map(
    fields.flatMap((field) => {
      const head = heads[field].find((each) => names.includes(each));
      return head === undefined ? [] : [[field, names.indexOf(head)] as const];
    }),
  );
}

function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
