import { buildOle } from "../xlsx/build-ole";
import { buildZip } from "../xlsx/build-zip";
import { docx, filledBlocks, p, row, table } from "../word/paper-form";
import { asAuditfile, asProgramme, asTable, asWordForm, type HostileFile } from "./hostile-file";

/* What is given to the readers of Word forms, ledgers and programme files. */

const mega = 1024 * 1024;
const text = (content: string) => new Uint8Array(Buffer.from(content));
const form = Object.values(filledBlocks).join("");
const odd = (index: number) => `Wij zeggen hier nog ${index} keer iets anders over wat er gebeurt in de klas.`;
const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => p(odd(index))).join("");

const auditfile = (inside: string) =>
  text(`<?xml version="1.0"?><auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">${inside}</auditfile>`);

export const hostileTexts: readonly HostileFile[] = [
  asWordForm("Word: .doc of 60 MB", "old-word", () => new Uint8Array(Buffer.concat([buildOle(["WordDocument"]), Buffer.alloc(60 * mega)]))),
  asWordForm("Word: .rtf of 60 MB", "old-word", () => text(`{\\rtf1 ${"{\\b x".repeat(10 * mega)}`)),
  asWordForm("Word: .odt with a bomb", "old-word", () => buildZip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }, { name: "content.xml", content: new Uint8Array(200 * mega) }])),
  asWordForm("Word: a .doc of 65 MB", "too-large", () => new Uint8Array(65 * mega)),
  asWordForm("Word: 14,000 paragraphs", "long-document", () => docx(form + paragraphs(14_000))),
  asWordForm("Word: 8,500 paragraphs", "read", () => docx(form + paragraphs(8_500))),
  asWordForm("Word: 200,000 empty paragraphs", "too-large", () => docx(form + "<w:p/>".repeat(200_000))),
  asWordForm("Word: a paragraph of 3 MB", "read", () => docx(form + p(Array.from({ length: 40_000 }, (_, i) => odd(i)).join(" ")))),
  asWordForm("Word: a table of 1,000 lines", "read", () => docx(form + table(4, ...Array.from({ length: 1_000 }, (_, i) => row(odd(i), "b", "c", "d"))))),
  asWordForm("Word: tables 30 deep", "read", () => docx(form + "<w:tbl><w:tr><w:tc>".repeat(30) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(30))),
  asWordForm("Word: elements 300 deep", "damaged-part", () => docx(`${"<w:ins>".repeat(300)}${"</w:ins>".repeat(300)}${form}`)),
  asAuditfile("auditfile: a million elements deep", "damaged-ledger", () => auditfile("<a>".repeat(mega))),
  asAuditfile("auditfile: entities inside entities", "unsafe-ledger", () => text(`<?xml version="1.0"?><!DOCTYPE auditfile [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><auditfile>&b;</auditfile>`)),
  asAuditfile("auditfile: a text of 100 MB", "damaged-ledger", () => auditfile(`<header><fiscalYear>${"2026".repeat(25 * mega)}</fiscalYear></header>`)),
  asAuditfile("auditfile: an attribute of 100 MB", "damaged-ledger", () => auditfile(`<header a="${"2026".repeat(25 * mega)}"/>`)),
  asAuditfile("auditfile: a name of 100 MB", "damaged-ledger", () => auditfile(`<${"a".repeat(100 * mega)}/>`)),
  asAuditfile("auditfile: 500,000 attributes", "damaged-ledger", () => auditfile(`<header ${Array.from({ length: 500_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`)),
  asAuditfile("auditfile: 300,000 accounts and no posting", "read", () => auditfile(`<company><generalLedger>${Array.from({ length: 300_000 }, (_, i) => `<ledgerAccount><accID>${i}</accID><accDesc>x${i}</accDesc></ledgerAccount>`).join("")}</generalLedger></company>`)),
  asTable("table: one line of 100 MB", "not-a-ledger", () => text("x".repeat(100 * mega))),
  asTable("table: 5 million columns", "damaged-ledger", () => text(`${"a;".repeat(5_000_000)}\n1;2\n`)),
  asTable("table: 200,000 postings behind a quote that does not end", "read", () => text(`Datum;Bedrag;Grootboek;Omschrijving\n"${"2026-10-01;12,50;4110;Training voor het team\n".repeat(200_000)}`)),
  asTable("table: 4 million blank lines", "not-a-ledger", () => text("\n".repeat(4_000_000))),
  asProgramme("programme: a million brackets deep", "mistakes", () => text("[".repeat(mega))),
  asProgramme("programme: 60 MB of numbers", "mistakes", () => text(`[${"1,".repeat(30 * mega)}1]`)),
  asProgramme("programme: 100,000 goals of a list", "mistakes", () => text(JSON.stringify({ id: "x", name: "X", organisation: "Y", schoolYear: "2027-2028", themes: Array.from({ length: 100_000 }, (_, i) => ({ id: `t${i}`, label: `T${i}` })) }))),
]; // prettier-ignore
