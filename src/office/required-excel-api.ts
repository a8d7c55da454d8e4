/**
 * The oldest Excel that has every member we use without asking: `Table.resize`, of Excel 2021 and newer.
 * A test holds it to the generated list of members, docs/office-members.md.
 */
export const requiredExcelApi = "1.13";
