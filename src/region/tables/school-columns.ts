import type { SchoolName } from "../survey/survey-row";
import { boldColumn, textColumn, type TableColumn } from "./table-column";

type Named = { readonly name: SchoolName };

/** The school of a row, for the tables with details. */
export function schoolColumns<Row extends Named>(withBoard: boolean): readonly TableColumn<Row>[] {
  return [
    boldColumn("School", 30, ({ name }) => name.school),
    textColumn("BRIN", 10, ({ name }) => name.brin),
    ...(withBoard ? [textColumn<Row>("Schoolbestuur", 22, ({ name }) => name.board)] : []),
    textColumn("Werkgebied", 23, ({ name }) => name.werkgebied),
  ];
}
