import type { SheetDescription } from "../../workbook/description";
import { asContent } from "../../workbook/formula";
import { plainRows } from "../figures/plain-rows";
import { Slice } from "../figures/slice";
import { counted, sentence } from "../figures/wording";
import type { KeptRow } from "../kept/kept-region";
import { rowsAndPlaces } from "../kept/place-rows";
import { keepRows } from "../tables/keep-rows";
import { boldColumn, kenmerkColumn, textColumn, wrappedColumn, type TableColumn } from "../tables/table-column";
import { draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { textHeight } from "../tables/text-height";
import { goalsInShort, type Contact } from "./contacts";
import { networkTables } from "./network-tables";

const table = networkTables.contacts.name;
const [peopleWidth, goalsWidth] = [34, 60];

const columns: readonly TableColumn<Contact>[] = [
  textColumn("Thema", 38, ({ theme }) => theme),
  boldColumn("School", 30, ({ name }) => name.school),
  textColumn("Schoolbestuur", 24, ({ name }) => name.board),
  textColumn("Werkgebied", 23, ({ name }) => name.werkgebied),
  textColumn("Directeur", 22, ({ director }) => director),
  wrappedColumn("Leernetwerk", peopleWidth, ({ people }) => people),
  textColumn("E-mail", 32, ({ email }) => email),
  wrappedColumn("Doelen in het kort", goalsWidth, goalsInShort),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

/** The sheet with who works on what: filter a theme or a board, and see who to bring together. */
export function describeContacts(
  contacts: readonly Contact[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const { rows, continues } = rowsAndPlaces(keepRows(contacts, kept, columns));
  const sheet: TableSheet<Contact> = {
    name: table,
    subtitle: asContent(
      sentence(
        counted(Slice.of(table, plainRows(columns, rows)).filled("Thema").count(), "regel", "regels"),
        ": elke school bij elk van haar thema’s. Namen en adressen zijn voor jullie zelf; deel dit blad niet breed.",
      ),
    ),
    columns,
    rows,
    continues,
    band: "Contactpersonen uit de nieuwste versie van elk plan",
    headHeight: 30,
    rowHeight: (contact) =>
      Math.max(19, textHeight([goalsInShort(contact)], goalsWidth, 4), textHeight([contact.people], peopleWidth, 4)),
    frozenThrough: "School",
    printedThrough: "Doelen in het kort",
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
}
