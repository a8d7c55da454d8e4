import type { Command } from "commander";
import type { WordReadOptions } from "./commands/word-read";
import type { WordWriteOptions } from "./commands/word-write";
import type { CommandParts } from "./list-commands";

/** The commands about the form on paper: reading a filled-in one, and writing one to print or to sign. */
export function addWordCommands(program: Command, { json, language, finish }: CommandParts): void {
  const word = program
    .command("word")
    .summary("lees of maak het formulier in Word / read or make the form in Word")
    .description("Leest een ingevuld Word-formulier in een werkmap, of maakt van een werkmap een Word-document.");
  word
    .command("read")
    .summary("lees een ingevuld Word-formulier / read a filled-in Word form")
    .description(
      "Leest het ingevulde formulier (.docx) en zegt wat er wel en niet is herkend. Zonder --out wordt er niets geschreven.",
    )
    .argument("<bestand>", "het ingevulde formulier")
    .option("--out <bestand>", "de werkmap die wordt gemaakt")
    .option(
      "--programme <regeling>",
      "de id van een regeling, of een JSON-bestand; anders de regeling van het formulier",
    )
    .option("--force", "overschrijf een bestaand bestand", false)
    .addOption(json())
    .addOption(language())
    .action(async (file: string, options: Omit<WordReadOptions, "json"> & { json?: boolean }) => {
      const { wordRead } = await import("./commands/word-read");
      finish(await wordRead(file, { ...options, json: options.json === true }));
    });
  word
    .command("write")
    .summary("maak een Word-document van een plan / make a Word document of a plan")
    .description("Maakt van het plan in een werkmap een Word-document (.docx) om af te drukken of te ondertekenen.")
    .argument("<bestand>", "de werkmap met het plan")
    .requiredOption("--out <bestand>", "het document dat wordt gemaakt")
    .option("--evaluation", "de eindevaluatie in plaats van het plan", false)
    .option("--force", "overschrijf een bestaand bestand", false)
    .addOption(language())
    .action(async (file: string, options: WordWriteOptions) => {
      const { wordWrite } = await import("./commands/word-write");
      finish(await wordWrite(file, options));
    });
}
