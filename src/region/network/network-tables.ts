import { kenmerkColumn, type TableMark } from "../kept/read-table";

/** The tables about who meets whom, and by which columns each is known again. */
export const networkTables = {
  attendance: { name: "Leernetwerk", columns: [kenmerkColumn, "Wie nemen deel"] },
  conversations: { name: "Gesprekken", columns: [kenmerkColumn, "Datum gesprek"] },
  contacts: { name: "Netwerk", columns: [kenmerkColumn, "E-mail"] },
  approaches: { name: "Themas", columns: [kenmerkColumn, "Thema", "Aanpak"] },
} as const satisfies Readonly<Record<string, TableMark>>;
