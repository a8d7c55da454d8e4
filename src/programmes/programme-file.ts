import * as z from "zod";
import { formParts } from "../domain/programme-form";
import { day, euros, help, id, label, limits, line, mail, names, schoolYear, unique, url, whole } from "./file-values";

const topic = z.strictObject({
  id: id.describe("Kort kenmerk, uniek in deze lijst. Verander het niet meer als er al plannen zijn."),
  label: label().describe("Wat op het formulier staat."),
  explanation: help.default("").describe("Toelichting eronder."),
});

const topics = unique(z.array(topic).max(limits.topics), "id", (each) => each.id);

const count = z.strictObject({
  id: id.describe("Kort kenmerk, uniek in deze lijst."),
  label: label().describe("Wat op het formulier staat."),
  short: label(limits.short).optional().describe("Kort woord voor boven een kolom; anders het begin van label."),
  aim: z
    .enum(["fewer", "more", "free"])
    .default("free")
    .describe(
      "fewer: minder is het doel, een stijging vraagt om een verhaal; more: meer is het doel; free: geen van beide.",
    ),
});

const expenseColumn = z.strictObject({
  id: id.describe("Kort kenmerk, uniek in deze lijst."),
  label: label().describe("De kop van de kolom."),
  kind: z
    .enum(["text", "count", "choice"])
    .default("text")
    .describe("text: vrije tekst; count: hele aantallen, met een totaal; choice: kiezen uit choices."),
  choices: names(limits.choices).default([]).describe("De keuzes, alleen bij kind choice."),
  required: z.boolean().default(false).describe("true: een uitgave waar dit leeg blijft, krijgt een aandachtspunt."),
});

const choiceList = z.strictObject({
  names: names(limits.names).default([]).describe("De namen waaruit je kiest."),
  complete: z
    .boolean()
    .default(false)
    .describe("true: een andere naam is een fout; false: een andere naam is een aandachtspunt."),
});

const resource = z.strictObject({
  title: label().describe("Hoe de handreiking heet."),
  url: url.describe("Het adres; begint met https://."),
  themes: z
    .array(id)
    .max(limits.topics)
    .default([])
    .describe("De id’s van de thema’s waar dit over gaat; leeg: over de hele regeling."),
});

const part = z.strictObject({
  title: label().optional().describe("De titel van het onderdeel."),
  help: help.optional().describe("De uitleg eronder; {schooljaar} wordt het schooljaar."),
});

const words = z.strictObject({
  form: label().optional().describe("Wat er wordt ingediend: “Plan van aanpak”."),
  reason: part.optional().describe("De aanleiding."),
  principles: part.optional().describe("De uitgangspunten."),
  themes: part.optional().describe("De thema’s."),
  goals: part
    .extend({
      goal: part.optional().describe("De eerste kolom."),
      approach: part.optional().describe("De tweede kolom."),
      result: part.optional().describe("De derde kolom."),
    })
    .optional()
    .describe("De tabel met doelen."),
  counts: part.optional().describe("De aantallen."),
  countsNote: help.optional().describe("Een zin onder de tabel met aantallen; leeg voor geen."),
  partnerNames: label().optional().describe("De vraag met wie wordt samengewerkt."),
  income: part.optional().describe("De inkomsten."),
  expenses: part.optional().describe("De uitgaven."),
  conditions: part.optional().describe("De voorwaarden."),
  leernetwerk: label().optional().describe("De vraag naar het leernetwerk."),
  director: label().optional().describe("Wie ondertekent: “Naam directeur”."),
});

const rules = z.strictObject({
  deficit: z
    .enum(["unless-explained", "always", "never"])
    .default("unless-explained")
    .describe("Meer uitgaven dan inkomsten is een fout: unless-explained (zonder toelichting), always of never."),
  questionAmountsBelow: euros
    .default(100)
    .describe("Bij een bedrag daaronder (in euro’s) vragen we of het klopt; 0 zet dit uit."),
  explainAbove: z
    .strictObject({
      percent: whole(0, 1000).default(10).describe("Verschil in procenten."),
      amount: euros.default(500).describe("Verschil in euro’s."),
    })
    .prefault({})
    .describe("Aan het einde van het jaar vraagt een verschil dat groter is dan allebei om een toelichting."),
});

/** A programme (regeling) as a samenwerkingsverband writes it: amounts in euros, and no more than what differs. */
export const programmeFile = z.strictObject({
  $schema: z
    .string()
    .optional()
    .describe("Waar een tekstprogramma deze uitleg vindt; voor de regeling zelf doet het niets."),
  id: id.describe("Kort kenmerk van de regeling, zoals impuls-inclusie-2027. Elke regeling heeft een eigen id."),
  version: whole(1, 9999).default(1).describe("Tel 1 op als je de regeling verandert."),
  name: label().describe("De naam van de regeling."),
  organisation: label().describe("Het samenwerkingsverband, zoals mensen het noemen."),
  region: line().default("").describe("Waar het is."),
  schoolYear: schoolYear.describe("Het schooljaar, zoals 2026-2027."),
  applicant: z
    .enum(["school", "board"])
    .default("school")
    .describe(
      "Wie een plan indient: school (herkend aan de BRIN) of board (schoolbestuur, herkend aan het bestuursnummer).",
    ),
  schoolKinds: z
    .enum(["regular", "special", "any"])
    .default("any")
    .describe("Voor welke scholen: regular, special (sbo en so) of any."),
  participations: unique(z.array(z.enum(["nieuw", "doorlopend"])), "name", (each) => each)
    .refine((list) => list.length > 0, { error: "too-few", params: { least: 1 } })
    .default(["nieuw"])
    .describe("Soorten deelname. Bij één soort vraagt het formulier er niet naar."),
  grant: euros.default(0).describe("Wat een nieuwe aanvrager ontvangt, of het laagste bedrag; 0: niet bekend."),
  grantUpTo: euros.nullable().default(null).describe("Het hoogste bedrag, als het verschilt; anders null."),
  grantLabel: label().optional().describe("Hoe dat bedrag op de begroting heet; anders de naam van de regeling."),
  impuls: euros
    .default(0)
    .describe("Bedrag van een inclusie impuls, waarmee een inkomst van die naam wordt vergeleken; 0: niet."),
  awards: whole(0, 100_000)
    .nullable()
    .default(null)
    .describe("Hoeveel nieuwe plannen er kunnen worden toegekend; null: geen grens."),
  deadline: day
    .nullable()
    .default(null)
    .describe("De laatste dag om in te dienen, zoals 2026-06-01; null: niet bekend."),
  mailTo: mail.default("").describe("Waar het plan heen gaat."),
  mailSubject: line().optional().describe("Het onderwerp van die mail; anders de naam van de regeling."),
  werkgebieden: choiceList.prefault({}).describe("De werkgebieden; zonder namen vraagt het formulier er niet naar."),
  boards: choiceList.prefault({}).describe("De schoolbesturen; zonder namen mag elke naam."),
  principles: topics.default([]).describe("Uitgangspunten om aan te kruisen."),
  themes: topics.default([]).describe("Thema’s om aan te kruisen."),
  counts: unique(z.array(count).max(limits.counts), "id", (each) => each.id)
    .default([])
    .describe("Aantallen: hoeveel nu, en hoeveel straks."),
  expenseColumns: unique(z.array(expenseColumn).max(limits.expenseColumns), "id", (each) => each.id)
    .default([])
    .describe("Extra kolommen bij de uitgaven."),
  conditions: topics
    .default([])
    .describe("Voorwaarden die voor het indienen met Ja worden bevestigd; label is de hele zin."),
  parts: unique(z.array(z.enum(formParts)), "name", (each) => each)
    .default(["email", "reason", "goals"])
    .describe("Onderdelen die het formulier vraagt, naast wat er altijd is."),
  words: words
    .default({})
    .describe("Eigen woorden; wat je weglaat, is als op het formulier van schoolbudget inclusie."),
  resources: z.array(resource).max(limits.resources).default([]).describe("Handreikingen en voorbeelden op het web."),
  sourceNote: help.default("").describe("Waar bedragen en woorden vandaan komen; staat klein op de begroting."),
  rules: rules.prefault({}).describe("Waar de controles op letten."),
});

/** What stands in a programme file. */
export type ProgrammeFile = z.input<typeof programmeFile>;
/** The same with everything that was left out filled in. */
export type WholeProgrammeFile = z.output<typeof programmeFile>;
