import { Option, type Command } from "commander";
import type { IssueOptions } from "./commands/issue";
import type { ListOptions } from "./commands/list";
import type { ExitCode } from "./exit-code";

/** What commands share. */
export interface CommandParts {
  readonly json: () => Option;
  readonly language: () => Option;
  readonly finish: (code: ExitCode) => void;
}

/** The commands about lists of schools: reading one into a regional workbook, and making a form for each school. */
export function addListCommands(program: Command, parts: CommandParts): void {
  addList(program, parts);
  addIssue(program, parts);
}

function addList(program: Command, { json, language, finish }: CommandParts): void {
  program
    .command("list")
    .summary("lees een scholenlijst in / read a list of schools")
    .description(
      "Zet een lijst met scholen (CSV, Excel, of een lijst van DUO) in een regionale werkmap en zegt wat er verandert. Deelname en Opmerking die er al staan, blijven staan.",
    )
    .argument("<bestand>", "de lijst: BRIN, School, Schoolbestuur, Werkgebied, E-mail, Schoolsoort, Deelname")
    .requiredOption("--into <bestand>", "de regionale werkmap; zonder bestaande werkmap komt er een nieuwe")
    .option("--programme <regeling>", "de regeling van een nieuwe werkmap: een id, of een JSON-bestand")
    .option("--known-only", "werk alleen scholen bij die al in de werkmap staan", false)
    .option("--dry-run", "zeg wat er zou veranderen, en schrijf niets", false)
    .addOption(json())
    .addOption(language())
    .action(async (file: string, options: Omit<ListOptions, "json"> & { json?: boolean }) => {
      const { list } = await import("./commands/list");
      finish(await list(file, { ...options, json: options.json === true }));
    });
}

function addIssue(program: Command, { json, language, finish }: CommandParts): void {
  program
    .command("issue")
    .summary("maak voor elke school een sjabloon / make a form for each school")
    .description(
      "Maakt voor elke school van een lijst (CSV, Excel, of de regionale werkmap zelf) een vooringevuld sjabloon. Bestanden die er al staan, blijven staan, tenzij je --force geeft.",
    )
    .requiredOption(
      "--list <bestand>",
      "de lijst met scholen: BRIN, School, Schoolbestuur, Werkgebied, E-mail, Deelname",
    )
    .requiredOption("--out <map>", "de map waarin ze komen, of een bestand dat op .zip eindigt")
    .option("--programme <regeling>", "de id van een regeling, of een JSON-bestand")
    .addOption(
      new Option(
        "--only <wie>",
        "aangemeld: alleen scholen die aangemeld, doorlopend of toegekend zijn; alle: ook scholen zonder Deelname",
      )
        .choices(["aangemeld", "alle"])
        .default("alle"),
    )
    .addOption(
      new Option(
        "--participation <soort>",
        "soort deelname van alle scholen (anders volgens Deelname op de lijst)",
      ).choices(["nieuw", "doorlopend"]),
    )
    .option("--force", "overschrijf bestaande bestanden", false)
    .addOption(json())
    .addOption(language())
    .action(async (options: Omit<IssueOptions, "json"> & { json?: boolean }) => {
      const { issue } = await import("./commands/issue");
      finish(await issue({ ...options, json: options.json === true }));
    });
}
