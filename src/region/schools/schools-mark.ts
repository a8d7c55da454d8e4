import { isBrin } from "../../domain/brin";
import type { TableMark } from "../kept/read-table";
import { schoolColumns } from "./school-record";
import { ourSchoolColumns } from "./school-row";

/** How the controller's list of schools is recognised. A row is ours when we said how it stands, or when it names a BRIN. */
export const schoolsMark = {
  name: "Scholen",
  columns: [schoolColumns.kind, schoolColumns.participation, schoolColumns.brin],
  isKnown: (values) => values.has(ourSchoolColumns.standing) || isBrin(String(values.get(schoolColumns.brin) ?? "")),
} as const satisfies TableMark;
