import type { RegionForm } from "../form/region-form";
import type { SchoolName } from "../survey/survey-row";
import { boldColumn, textColumn, type TableColumn } from "./table-column";

/** What of a form says which columns name the applicant of a row. */
export type NamingForm = Pick<RegionForm, "applicant" | "asksBoard" | "asksWerkgebied">;

/** The applicant of a row, for the tables with details. */
export function schoolColumns<Row>(
  { applicant, asksBoard, asksWerkgebied }: NamingForm,
  nameOf: (row: Row) => SchoolName,
  { withBoard = true, withCode = true } = {},
): readonly TableColumn<Row>[] {
  return [
    boldColumn<Row>(applicant.name, 30, (row) => nameOf(row).school),
    ...(withCode ? [textColumn<Row>(applicant.code, applicant.code === "BRIN" ? 10 : 16, (row) => nameOf(row).brin)] : []),
    ...(withBoard && asksBoard ? [textColumn<Row>("Schoolbestuur", 22, (row) => nameOf(row).board)] : []),
    ...(asksWerkgebied ? [textColumn<Row>("Werkgebied", 23, (row) => nameOf(row).werkgebied)] : []),
  ];
} // prettier-ignore

/** For rows that have their name with them. */
export const ownName = ({ name }: { readonly name: SchoolName }): SchoolName => name;
