import { boldColumn, textColumn, type TableColumn } from "../tables/table-column";
import type { NotedSchool } from "./noted-schools";

/** Which school a row is about. */
export const schoolOfRow: readonly TableColumn<NotedSchool>[] = [
  boldColumn("School", 30, ({ school }) => school.name.school),
  textColumn("BRIN", 10, ({ school }) => school.name.brin),
  textColumn("Schoolbestuur", 22, ({ school }) => school.name.board),
  textColumn("Werkgebied", 23, ({ school }) => school.name.werkgebied),
];
