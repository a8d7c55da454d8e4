import type { ErrorTexts } from "./error-texts";

const saveAsXlsx = "Open it in Excel and save it as an Excel workbook (.xlsx).";
const sendAgain = "Ask for the file again, or open it in Excel and save it once more.";
const notOurs = "Choose the plan van aanpak as an Excel workbook (.xlsx).";

/** In plain words, for who never heard of a zip file. */
export const errorsEn: ErrorTexts = {
  "not-found": { what: "This file is not there (any more).", todo: "Check the name and the folder." },
  "no-access": {
    what: "We may not open this file.",
    todo: "Close it in other programs and check whether you have rights to the folder.",
  },
  "empty-file": { what: "This file is empty.", todo: "Sending or copying it failed. Ask for the file again." },
  "not-a-workbook": { what: "This is not an Excel file, whatever its name says.", todo: notOurs },
  "not-a-plan": {
    what: "This is an Excel file, but not a plan van aanpak made with our template.",
    todo: "Choose the file that was made with this template.",
  },
  "password-protected": {
    what: "This file has a password.",
    todo: "Ask for a version without a password, or remove it at File > Info > Protect Workbook.",
  },
  "rights-protected": {
    what: "This file is locked by a sensitivity label: only who has rights can open it.",
    todo: "Ask for a version without a label, or open it in Excel and set the label to ‘Public’.",
  },
  "old-excel": { what: "This is a file of an old Excel (.xls).", todo: saveAsXlsx },
  "binary-excel": { what: "This is a binary Excel workbook (.xlsb).", todo: saveAsXlsx },
  "open-document": { what: "This is an OpenDocument file (.ods or .odt).", todo: saveAsXlsx },
  "word-document": { what: "This is a Word document.", todo: notOurs },
  "powerpoint-document": { what: "This is a PowerPoint presentation.", todo: notOurs },
  pdf: { what: "This is a PDF.", todo: "We can't read figures from a PDF. Ask for the Excel file it was made from." },
  numbers: { what: "This is a file of Numbers (Apple).", todo: "In Numbers choose File > Export To > Excel." },
  mail: {
    what: "This is an e-mail, not its attachment.",
    todo: "Open the e-mail, save the attachment and choose that.",
  },
  "web-page": {
    what: "This is a web page with the name of an Excel file.",
    todo: "Download the file again; perhaps you had to sign in first.",
  },
  picture: {
    what: "This is a photo or a scan.",
    todo: "We can't read figures from a picture. Ask for the Excel file itself.",
  },
  archive: {
    what: "This is a packed folder with other files inside.",
    todo: "Unpack it and choose the plan that is in it.",
  },
  "text-file": { what: "This is a text file.", todo: notOurs },
  "damaged-zip": { what: "This file is damaged or did not arrive whole.", todo: sendAgain },
  "damaged-part": { what: "A part of this file is damaged.", todo: sendAgain },
  "missing-part": { what: "A part of this file is missing.", todo: sendAgain },
  "too-large": {
    what: "This file is much larger than a plan can be.",
    todo: "Remove pictures and extra sheets, or start from an empty template.",
  },
  "too-many-parts": {
    what: "This file has many more sheets or parts than a plan can have.",
    todo: "Remove extra sheets and pictures, or start from an empty template.",
  },
  "too-many-cells": {
    what: "This file has many more filled cells than a plan can have.",
    todo: "Remove extra sheets, or start from an empty template.",
  },
  "forbidden-xml": {
    what: "This file holds something that does not belong in an Excel file. We do not open it.",
    todo: "Ask the sender where it comes from; a version that Excel itself saved is fine.",
  },
  "unsupported-encoding": { what: "The text in this file is stored in a way we do not know.", todo: sendAgain },
  "unsupported-compression": { what: "This file is packed in a way we do not know.", todo: sendAgain },
  "newer-format": {
    what: "This workbook was made with a newer version of Schoolbudget Inclusie. Nothing was changed.",
    todo: "Update Schoolbudget Inclusie; you can do that without losing anything. In Excel: close this pane and open it again.",
  },
  "unknown-programme": {
    what: "We do not know this scheme.",
    todo: "Choose one of those that are built in, or give one of your own as a JSON file.",
  },
  "not-a-programme": {
    what: "This is no scheme that we can read.",
    todo: "Mend what is said below; “schoolbudget programme check” then says whether all is well.",
  },
  "not-our-region": {
    what: "This is not a regional overview of Schoolbudget Inclusie.",
    todo: "Choose the overview you made earlier, or a new name.",
  },
  "other-programme": {
    what: "This plan belongs to another regeling or another school year than this regional workbook.",
    todo: "Make a regional workbook of its own for it.",
  },
  "not-a-school-list": {
    what: "This list has no column with BRIN codes.",
    todo: "Name the columns above them: BRIN, School, Schoolbestuur, Werkgebied, E-mail. A list of DUO can stay as it is.",
  },
  "foreign-content": {
    what: "Somebody typed something where a cell of the overview must come. Nothing was changed.",
    todo: "Move it somewhere else, for example to a sheet of your own, and try again.",
  },
  "file-exists": {
    what: "There is already a file with this name. Nothing was overwritten.",
    todo: "Choose another name, or add --force to replace it.",
  },
  "reading-failed": {
    what: "We could not read this file. That is our fault.",
    todo: "Try again, or open it in Excel and save it once more.",
  },
  "file-changed": {
    what: "Another program has changed this file meanwhile. Nothing was overwritten.",
    todo: "Try again.",
  },
  "file-open": {
    what: "This file is open in Excel or LibreOffice. Nothing was changed.",
    todo: "Close it there and try again. If it is open nowhere, delete the lock file that is named.",
  },
  "is-folder": { what: "This is a folder, not a file.", todo: "Give the name of a file." },
  "disk-full": {
    what: "The disk is full. Nothing was changed.",
    todo: "Make room, or choose a folder on another disk, and try again.",
  },
  "write-denied": {
    what: "We may not write here. Nothing was changed.",
    todo: "Check that the file is not open and that you may write in this folder, or choose another folder.",
  },
  "write-failed": {
    what: "Writing did not work.",
    todo: "Check that the file is not open and that there is room, and try again.",
  },
  "workbook-protected": {
    what: "This workbook is protected. Nothing was changed.",
    todo: "Choose Review > Protect Workbook and remove the protection, or start in an empty workbook.",
  },
  "excel-too-old": {
    what: "This Excel is too old; we need Excel 2021 or newer.",
    todo: "Open the file in Excel on the web.",
  },
  "excel-busy": { what: "Excel is still busy in a cell.", todo: "Press Enter in the cell and try again." },
  "excel-offline": {
    what: "Excel does not answer.",
    todo: "Check your connection, wait a moment and try again.",
  },
  "excel-failed": {
    what: "Excel could not do this.",
    todo: "Try again. If it fails again: save the file, close it and open it again.",
  },
  "sheet-gone": {
    what: "A sheet of this plan or overview is no longer there.",
    todo: "Undo the deletion (Ctrl+Z), or open an earlier version of the file.",
  },
  "sheet-exists": {
    what: "There is already a sheet with the name of one of ours. Nothing was changed.",
    todo: "Give that sheet another name, or start in an empty workbook.",
  },
  interrupted: {
    what: "Setting up the sheets was interrupted.",
    todo: "Close this file without saving, open it again and try once more.",
  },
  "old-word": {
    what: "This document is not saved as .docx.",
    todo: "Open it in Word and choose Save As > Word Document (.docx). Then choose that file.",
  },
  "not-word": {
    what: "This is not a Word document.",
    todo: "Choose the filled-in form as a Word document (.docx). Answers can't be read from a PDF or a photo.",
  },
  "long-document": {
    what: "This document is much longer than a form can be.",
    todo: "Remove what does not belong in it, or copy the answers into an empty form.",
  },
  "not-this-form": {
    what: "We do not recognise the form of this programme in this Word document.",
    todo: "Choose the filled-in form Plan van aanpak. Is it a document of your own? Then copy its texts into the workbook yourself.",
  },
  "not-a-ledger": {
    what: "We find no postings in this file.",
    todo: "Choose an audit file (.xaf), or an export of the postings as .csv or .xlsx.",
  },
  "damaged-ledger": {
    what: "This export was cut off or is damaged.",
    todo: "Make the export again in the bookkeeping program.",
  },
  "unsafe-ledger": {
    what: "This audit file refers to something outside itself. We do not read it.",
    todo: "Make the audit file again in the bookkeeping program itself.",
  },
  "unclear-columns": {
    what: "We are not certain which column in this export is which.",
    todo: "Point out the columns yourself, or make an audit file in the bookkeeping program.",
  },
  "no-mark": {
    what: "We don't know yet by what to recognise the postings of this plan.",
    todo: "Name a cost centre, project, account or text.",
  },
  "unclear-rules": {
    what: "One of the rules for assigning is not clear to us. Nothing was changed.",
    todo: "Name an account or a text with each rule, and a line that is in the budget.",
  },
  "too-many-postings": {
    what: "This mark fits too many postings for one plan. Nothing was changed.",
    todo: "Choose a more precise mark, such as a cost centre or a project.",
  },
};
