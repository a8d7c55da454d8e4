/** The table with a row for each file, and its sheet: by it a regional workbook is recognised. */
export const submissionsTable = "Inzendingen";
