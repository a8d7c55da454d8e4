import type { SheetDescription } from "../../workbook/description";
import { asContent } from "../../workbook/formula";
import { plainRows } from "../figures/plain-rows";
import { Slice } from "../figures/slice";
import { counted, sentence } from "../figures/wording";
import type { RegionForm } from "../form/region-form";
import type { KeptRow } from "../kept/kept-region";
import { rowsAndPlaces } from "../kept/place-rows";
import { keepRows } from "../tables/keep-rows";
import { ownName, schoolColumns } from "../tables/school-columns";
import { kenmerkColumn, textColumn, wrappedColumn, type TableColumn } from "../tables/table-column";
import { draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { textHeight } from "../tables/text-height";
import type { Contact } from "./contacts";
import { networkTables } from "./network-tables";

const table = networkTables.contacts.name;
const [peopleWidth, goalsWidth] = [34, 60];

const columnsFor = (form: RegionForm): readonly TableColumn<Contact>[] => [
  ...(form.themes.length > 0 ? [textColumn<Contact>("Thema", 38, ({ theme }) => theme)] : []),
  ...schoolColumns<Contact>(form, ownName, { withCode: false }),
  textColumn(directorColumn(form), 22, ({ director }) => director),
  ...(form.asksContact ? [textColumn<Contact>("Contactpersoon", 22, ({ contact }) => contact)] : []),
  ...(form.asksLeernetwerk ? [wrappedColumn<Contact>("Leernetwerk", peopleWidth, ({ people }) => people)] : []),
  textColumn("E-mail", 32, ({ email }) => email),
  ...(form.asksGoals ? [wrappedColumn<Contact>("Doelen in het kort", goalsWidth, ({ inShort }) => inShort)] : []),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

const directorColumn = ({ asksBoard }: RegionForm): string => (asksBoard ? "Directeur" : "Bestuurder");

/** The sheet with who works on what: filter a theme or a board, and see who to bring together. */
export function describeContacts(
  form: RegionForm,
  contacts: readonly Contact[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const columns = columnsFor(form);
  const { applicant } = form;
  const each =
    form.themes.length > 0
      ? `elke school bij elk van haar thema’s`
      : `een voor elk${applicant.one === "school" ? "e school" : " schoolbestuur"}`;
  const { rows, continues } = rowsAndPlaces(keepRows(contacts, kept, columns));
  const sheet: TableSheet<Contact> = {
    name: table,
    subtitle: asContent(
      sentence(
        counted(Slice.of(table, plainRows(columns, rows)).filled(applicant.name).count(), "regel", "regels"),
        `: ${each}. Namen en adressen zijn voor jullie zelf; deel dit blad niet breed.`,
      ),
    ),
    columns,
    rows,
    continues,
    band: "Contactpersonen uit de nieuwste versie van elk plan",
    headHeight: 30,
    rowHeight: (contact) =>
      Math.max(19, textHeight([contact.inShort], goalsWidth, 4), textHeight([contact.people], peopleWidth, 4)),
    frozenThrough: applicant.name,
    printedThrough: form.asksGoals ? "Doelen in het kort" : "E-mail",
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
}
