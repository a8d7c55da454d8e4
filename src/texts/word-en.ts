import type { WordTexts } from "./word-texts";

export const wordEn: WordTexts = {
  table: (table, row, column) => `table ${table}, row ${row}, column ${column}`,
  below: (heading) => `below ‘${heading}’`,
  beginning: "at the beginning",
  asides: {
    header: "in the header",
    footer: "in the footer",
    comment: "comment in the margin",
    note: "footnote",
    textbox: "text box or field",
  },
  picture: "A picture",
  ticked: "applies",
  notTicked: "not ticked",
  withRemark: (tick, remark) => `${tick}, with a remark: ${remark}`,
  goal: (number) => `belongs to goal ${number}`,
  participation: { nieuw: "new", doorlopend: "continuing" },
  doubts: {
    unreadable: "This can't be read with certainty. The words go into the workbook as they are, and do not count.",
    "remark-is-tick": "There is text here instead of a cross. We read that as: applies.",
    "not-ticked": "There is text here without a cross. We read that as: not ticked.",
    "label-differs": "The question is worded or placed differently from the form. Does this belong here?",
    "no-heading": "This table has no head. We read it as going on from the table before it.",
    "merged-rows": "Cells are merged. We take the rows together as one line.",
    "merged-columns": "Cells are merged. We put the text into their first column.",
    "split-lines": "One row holds several lines. We make separate lines of them.",
    "split-amount": "Description and amount stand in one cell. We take them apart.",
    "part-of-text": "There is more than a date here. Only the date is taken over.",
    "struck-out": "A part of this text is struck out. We take over all of it.",
    "next-line": "This stands below its label instead of behind it.",
    "total-differs": "This total is not the sum of the lines. In the workbook Excel adds them up.",
    "other-year": "This form names another school year. The workbook is for the school year of the programme.",
  },
  trackedChanges:
    "This document holds changes that nobody accepted or rejected yet. It is read as if all of them were accepted.",
};
