import type { KeyedSheet } from "../form-sheets";

/** The sheet of the year end. It joins the workbook later than the form, so it is never among the form's own sheets. */
export const evaluationForm: KeyedSheet = {
  name: "Eindevaluatie",
  marker: "schoolbudget:eindevaluatie",
  definedName: "_schoolbudget_eindevaluatie",
  columns: [
    { key: "nr", width: 5 },
    { key: "omschrijving", width: 28 },
    { key: "begroot", width: 13 },
    { key: "gerealiseerd", width: 13 },
    { key: "resterend", width: 13 },
    { key: "uitputting", width: 12 },
    { key: "toelichting", width: 23 },
    { key: "controle", width: 14 },
  ],
};

/** Dates of meetings stand in these columns, a row after a row. */
export const meetingColumns = ["begroot", "gerealiseerd", "resterend", "uitputting"] as const;
export const meetingRows = 2;
