import { networkTables } from "../network/network-tables";
import { submissionsTable } from "../tables/submissions-name";
import { kenmerkColumn, type TableMark } from "./read-table";

/** Tables of which the rows are known again. A controller may have renamed a sheet, and left out columns that are theirs. */
export const tableMarks = {
  submissions: { name: submissionsTable, columns: [kenmerkColumn, "Status", "Inkomsten"] },
  findings: { name: "Bevindingen", columns: [kenmerkColumn, "Ernst", "Bevinding"] },
  budgetLines: { name: "Begrotingsregels", columns: [kenmerkColumn, "Kant", "Omschrijving", "Bedrag"] },
  counts: { name: "Kwantitatief", columns: [kenmerkColumn], endings: [" nu", " beoogd", " verschil"] },
  goals: { name: "Doelen", columns: [kenmerkColumn, "Doelnummer", "Doel"] },
  changes: { name: "Wijzigingen", columns: [kenmerkColumn, "Veld", "Was", "Is nu"] },
  realisation: { name: "Realisatie", columns: [kenmerkColumn, "Begroot", "Gerealiseerd"] },
  agenda: { name: "Inclusieagenda", columns: [kenmerkColumn, "Geleerd"] },
  effects: { name: "Doeleffecten", columns: [kenmerkColumn, "Doel", "Effect en impact"] },
  ...networkTables,
} as const satisfies Readonly<Record<string, TableMark>>;
