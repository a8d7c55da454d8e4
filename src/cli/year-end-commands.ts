import type { Command } from "commander";
import { calendarDay, collect } from "./arguments";
import type { ActualsOptions } from "./commands/actuals";
import type { LedgerOptions } from "./commands/ledger";
import type { Language } from "../texts/language";
import type { CommandParts } from "./list-commands";
import { collectMark, markOf, marksIn, type ChosenMarks } from "./mark-option";

/** The commands of the year end: reading the bookkeeping, adding the sheet, and putting the one in the other. */
export function addYearEndCommands(program: Command, parts: CommandParts): void {
  addLedger(program, parts);
  addEvaluation(program, parts);
  addActuals(program, parts);
}

type ChosenActuals = Omit<ActualsOptions, "mark" | "json"> & ChosenMarks & { readonly json?: boolean };

function addLedger(program: Command, { json, language, finish }: CommandParts): void {
  program
    .command("ledger")
    .summary("lees boekingen uit auditfiles en exports / read ledger exports")
    .description(
      "Leest auditfiles (.xaf) en exports (.csv, .xlsx) van de boekhouding, rekent ze na en toont de gekozen boekingen. Een kenmerk mag vaker gegeven worden.",
    )
    .argument("<bestand...>", "exports, bijvoorbeeld van twee kalenderjaren")
    .option("--from <datum>", "boekdatum vanaf, bijvoorbeeld 2026-08-01", calendarDay)
    .option("--to <datum>", "boekdatum tot en met, bijvoorbeeld 2027-07-31", calendarDay)
    .option("--cost-centre <code>", "kostenplaats", collect)
    .option("--project <code>", "project", collect)
    .option("--account <nummer>", "grootboekrekening", collect)
    .option("--text <tekst>", "tekst in de omschrijving", collect)
    .option("--mapping <bestand>", "JSON die zegt welke kolom van een export wat is")
    .addOption(json())
    .addOption(language())
    .action(async (files: string[], options: Omit<LedgerOptions, "json"> & { json?: boolean }) => {
      const { ledger } = await import("./commands/ledger");
      finish(await ledger(files, { ...options, json: options.json === true }));
    });
}

function addEvaluation(program: Command, { json, language, finish }: CommandParts): void {
  program
    .command("evaluation")
    .summary("voeg de eindevaluatie toe aan een plan / add the year end to a plan")
    .description(
      "Zet het blad Eindevaluatie in de werkmap van een plan, met wat er begroot en beoogd was. De rest van de werkmap blijft precies zoals die is.",
    )
    .argument("<bestand>", "de werkmap met het plan")
    .requiredOption("--out <bestand>", "de werkmap met plan en eindevaluatie; mag hetzelfde bestand zijn")
    .option("--force", "overschrijf een ander bestaand bestand", false)
    .addOption(json())
    .addOption(language())
    .action(async (file: string, options: { out: string; force: boolean; json?: boolean; lang: Language }) => {
      const { addEvaluation } = await import("./commands/evaluation");
      finish(await addEvaluation(file, { ...options, json: options.json === true }));
    });
}

function addActuals(program: Command, { json, language, finish }: CommandParts): void {
  program
    .command("actuals")
    .summary("zet wat er is besteed in de eindevaluatie / put actual spending in the year end")
    .description(
      "Herkent in exports van de boekhouding de boekingen van dit plan, wijst ze met regels toe aan begrotingsregels en zet de bedragen in het blad Eindevaluatie. Wat je eerder toewees, blijft staan. Alleen de herkende boekingen komen in de werkmap.",
    )
    .argument("<plan>", "de werkmap met het plan")
    .requiredOption("--ledger <bestand...>", "exports, bijvoorbeeld van twee kalenderjaren")
    .option("--mark <soort=waarde>", "kenmerk: kostenplaats=4410, project=…, rekening=…, tekst=…", collectMark)
    .option("--cost-centre <code>", "kostenplaats", collect)
    .option("--project <code>", "project", collect)
    .option("--account <nummer>", "grootboekrekening", collect)
    .option("--text <tekst>", "tekst in de omschrijving", collect)
    .option("--rules <bestand>", "JSON die zegt welke rekening of tekst bij welke begrotingsregel hoort")
    .option("--mapping <bestand>", "JSON die zegt welke kolom van een export wat is")
    .option("--from <datum>", "boekdatum vanaf (anders 1 augustus van het schooljaar)", calendarDay)
    .option("--to <datum>", "boekdatum tot en met (anders 31 juli van het schooljaar)", calendarDay)
    .requiredOption("--out <bestand>", "de werkmap met de bedragen; mag hetzelfde bestand zijn")
    .option("--force", "overschrijf een ander bestaand bestand", false)
    .addOption(json())
    .addOption(language())
    .action(async (file: string, options: ChosenActuals) => {
      const { actuals } = await import("./commands/actuals");
      finish(await actuals(file, { ...options, mark: markOf(marksIn(options)), json: options.json === true }));
    });
}
