import { Command, CommanderError, Option } from "commander";
import { errorSentence } from "../texts/error-text";
import type { Language } from "../texts/language";
import { version } from "../texts/version";
import { WorkbookError } from "../workbook/workbook-error";
import type { CellPosition } from "../region/explain/explainer";
import { cellPosition, wholeNumber } from "./arguments";
import { audienceOf, type AudienceOptions } from "./audience";
import type { NewPlanOptions } from "./commands/new-plan";
import type { SampleCommandOptions } from "./commands/sample";
import type { ShareOptions } from "./commands/share";
import type { ExitCode } from "./exit-code";
import { guardOutput } from "./guard-output";
import { addListCommands } from "./list-commands";
import { addProgrammeCommands } from "./programme-commands";
import { addWordCommands } from "./word-commands";
import { addYearEndCommands } from "./year-end-commands";

const program = new Command("schoolbudget");
const language = () =>
  new Option("--lang <taal>", "taal van de meldingen / language").choices(["nl", "en"]).default("nl");
const json = () => new Option("--json", "één JSON-document op stdout, verder niets / one JSON document on stdout");
let exitCode: ExitCode = 0;
type ChosenShare = Omit<ShareOptions, "audience" | "json"> & AudienceOptions & { readonly json?: boolean };
const audienceMissing = "Kies --board NAAM, --all-boards of --wide / choose --board NAME, --all-boards or --wide";

program
  .description(
    "Plan van aanpak schoolbudget inclusie: maken, controleren en samenvoegen. Alles gebeurt op deze computer.",
  )
  .version(version, "--version", "toon de versie")
  .helpOption("-h, --help", "toon deze uitleg")
  .helpCommand("help [opdracht]", "uitleg over een opdracht")
  .showSuggestionAfterError()
  .exitOverride()
  .addHelpText(
    "after",
    `
Voorbeelden / examples:
  schoolbudget new --out plan.xlsx --brin 12AB00 --school "De Zandmotor"
  schoolbudget check plan.xlsx
  schoolbudget sample --out in --schools 205 --seed 1
  schoolbudget consolidate in --out regio.xlsx
  schoolbudget list scholen.csv --into regio.xlsx
  schoolbudget issue --list regio.xlsx --out sjablonen
  schoolbudget programme check eigen-regeling.json
  schoolbudget word read formulier.docx --out plan.xlsx

Afloop / exit code: 0 goed, 1 er zijn fouten gevonden, 2 iets kon niet worden gelezen of geschreven.
`,
  );

program
  .command("new")
  .summary("maak een leeg formulier / make an empty form")
  .description("Maakt een werkmap met het lege formulier. Een bestaand bestand blijft staan, tenzij je --force geeft.")
  .requiredOption("--out <bestand>", "het bestand dat wordt gemaakt")
  .option("--programme <regeling>", "de id van een regeling, of een JSON-bestand", "schoolbudget-inclusie-2026-2027")
  .addOption(new Option("--participation <soort>", "soort deelname").choices(["nieuw", "doorlopend"]))
  .option("--brin <brin>", "BRIN en vestiging, bijvoorbeeld 12AB00; van een schoolbestuur het bestuursnummer")
  .option("--school <naam>", "naam van de school, of van het schoolbestuur dat aanvraagt")
  .option("--board <naam>", "schoolbestuur")
  .option("--area <naam>", "werkgebied")
  .option("--force", "overschrijf een bestaand bestand", false)
  .addOption(language())
  .action(async (options: NewPlanOptions) => {
    const { newPlan } = await import("./commands/new-plan");
    exitCode = await newPlan(options);
  });

program
  .command("check")
  .summary("controleer plannen / check plans")
  .description(
    "Leest plannen en zegt per bestand wat er mist of niet klopt, met blad en cel. Mappen worden helemaal doorzocht.",
  )
  .argument("<pad...>", "bestanden of mappen")
  .addOption(json())
  .addOption(language())
  .action(async (paths: string[], options: { json?: boolean; lang: Language }) => {
    const { check } = await import("./commands/check");
    exitCode = await check(paths, { json: options.json === true, lang: options.lang });
  });

program
  .command("consolidate")
  .summary("voeg plannen samen tot een regionaal overzicht / make the regional workbook")
  .description(
    "Voegt alle plannen samen tot één werkmap met dashboard. Een bestaande werkmap wordt bijgewerkt: wat je erin typte blijft staan, en plannen van eerder ook, tenzij je --complete geeft.",
  )
  .argument("<pad...>", "bestanden of mappen")
  .requiredOption("--out <bestand>", "de regionale werkmap")
  .option("--complete", "deze bestanden zijn alle plannen: wat er niet bij is, telt niet meer mee", false)
  .addOption(json())
  .addOption(language())
  .action(async (paths: string[], options: { out: string; complete: boolean; json?: boolean; lang: Language }) => {
    const { consolidate } = await import("./commands/consolidate");
    exitCode = await consolidate(paths, { ...options, json: options.json === true });
  });

program
  .command("sample")
  .summary("maak verzonnen plannen om mee te oefenen / make invented plans")
  .description(
    "Schrijft verzonnen plannen, waarvan een bekend deel fouten heeft. Dezelfde seed geeft dezelfde bestanden.",
  )
  .requiredOption("--out <map>", "de map waarin ze komen")
  .requiredOption("--schools <aantal>", "aantal scholen", wholeNumber)
  .option("--programme <regeling>", "de id van een regeling, of een JSON-bestand", "schoolbudget-inclusie-2026-2027")
  .option("--seed <getal>", "begin van het toeval", wholeNumber, 1)
  .addOption(language())
  .action(async (options: SampleCommandOptions) => {
    const { sample } = await import("./commands/sample");
    exitCode = await sample(options);
  });

addProgrammeCommands(program, { json, language, finish: (code) => (exitCode = code) });
addListCommands(program, { json, language, finish: (code) => (exitCode = code) });

program
  .command("missing")
  .summary("wie ontbreekt nog, en wat je hun schrijft / who is missing")
  .description(
    "Zegt van welke scholen op de lijst nog geen plan is, welke plannen fouten hebben en welke te laat kwamen. Met --json ook de herinneringen.",
  )
  .argument("<regio>", "de regionale werkmap")
  .addOption(json())
  .addOption(language())
  .action(async (region: string, options: { json?: boolean; lang: Language }) => {
    const { missing } = await import("./commands/missing");
    exitCode = missing(region, { json: options.json === true, lang: options.lang });
  });

program
  .command("spread")
  .summary("hoe de toegekende plannen gespreid zijn / how awards are spread")
  .description(
    "Telt toegekende en ingediende plannen per werkgebied, bestuur en thema, en noemt de plannen die een lege plek vullen: op alfabet, zonder rangorde.",
  )
  .argument("<regio>", "de regionale werkmap")
  .addOption(json())
  .addOption(language())
  .action(async (region: string, options: { json?: boolean; lang: Language }) => {
    const { spread } = await import("./commands/spread");
    exitCode = spread(region, { json: options.json === true, lang: options.lang });
  });

addYearEndCommands(program, { json, language, finish: (code) => (exitCode = code) });
addWordCommands(program, { json, language, finish: (code) => (exitCode = code) });

program
  .command("share")
  .summary("maak bestanden om te delen / make files to share")
  .description(
    "Maakt uit een regionale werkmap een bestand voor een schoolbestuur met alleen de eigen scholen, voor alle besturen, of een bestand om breed te delen waarin kleine aantallen verborgen zijn. De werkmap zelf blijft zoals die is.",
  )
  .argument("<werkmap>", "de regionale werkmap")
  .requiredOption("--out <bestand>", "het bestand dat wordt gemaakt, of een map; bij alle besturen ook een .zip")
  .addOption(new Option("--board <naam>", "het bestand van dit schoolbestuur").conflicts(["allBoards", "wide"]))
  .addOption(new Option("--all-boards", "een bestand voor elk schoolbestuur").conflicts(["board", "wide"]))
  .addOption(
    new Option("--wide", "een bestand voor het leernetwerk of het jaarverslag").conflicts(["board", "allBoards"]),
  )
  .option("--with-decision", "zet het besluit bij elk plan van een bestuur", false)
  .option("--force", "overschrijf bestaande bestanden", false)
  .addOption(json())
  .addOption(language())
  .action(async (region: string, options: ChosenShare) => {
    const { share } = await import("./commands/share");
    const audience = audienceOf(options) ?? program.error(audienceMissing);
    exitCode = await share(region, { ...options, audience, json: options.json === true });
  });

program
  .command("why")
  .summary("waarom dit getal: de plannen achter een getal / what a number is made of")
  .description(
    "Zegt van een getal op het dashboard uit welke scholen, bestanden en cellen het bestaat, en van een rij in een tabel waar die vandaan komt.",
  )
  .argument("<regio>", "de regionale werkmap")
  .argument("<cel>", "bijvoorbeeld Dashboard!B6", cellPosition)
  .addOption(json())
  .addOption(language())
  .action(async (region: string, cell: CellPosition, options: { json?: boolean; lang: Language }) => {
    const { why } = await import("./commands/why");
    exitCode = why(region, cell, { json: options.json === true, lang: options.lang });
  });

program
  .command("inspect")
  .summary("toon alle cellen van een werkmap / show every cell")
  .description("Toont elke cel zoals die wordt gelezen, ook op verborgen bladen. Handig bij vragen.")
  .argument("<bestand>", "een werkmap")
  .addOption(json())
  .addOption(language())
  .action(async (file: string, options: { json?: boolean; lang: Language }) => {
    const { inspect } = await import("./commands/inspect");
    exitCode = inspect(file, { json: options.json === true, lang: options.lang });
  });

function chosenLanguage(): Language {
  const at = process.argv.indexOf("--lang");
  return process.argv[at + 1] === "en" || process.argv.includes("--lang=en") ? "en" : "nl";
}

/** People see the sentence and its detail; a bug shows itself whole. */
function report(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof WorkbookError)) throw error;
  process.stderr.write(`${errorSentence(error.code, chosenLanguage())}\n`);
  if (error.detail !== "") process.stderr.write(`(${error.detail})\n`);
  return 2;
}

guardOutput(report);
program.parseAsync().then(
  () => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.exitCode = report(error);
  },
);
