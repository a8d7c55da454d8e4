/**
 * The one function that we use. The package's own typings bring a copy of Office.js's typings of 2017 along, which would
 * quarrel with today's; beside the minified file there are none.
 */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  export const ExcelUtilities: {
    forceCreateSheet(workbook: Excel.Workbook, sheetName: string, clearOnly: boolean): Promise<Excel.Worksheet>;
  };
}
