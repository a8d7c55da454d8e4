import type { Command } from "commander";
import type { Language } from "../texts/language";
import type { CommandParts } from "./list-commands";

interface Chosen {
  readonly json?: boolean;
  readonly lang: Language;
}

/** The commands about programmes (regelingen): which there are, one as a file, and whether a file is right. */
export function addProgrammeCommands(program: Command, { json, language, finish }: CommandParts): void {
  const programme = program
    .command("programme")
    .summary("regelingen: welke er zijn, en een eigen regeling / schemes, also your own")
    .description("Toont de regelingen die erin zitten, en controleert een eigen regeling (een JSON-bestand).");

  programme
    .command("list")
    .summary("welke regelingen er zijn / which there are")
    .addOption(json())
    .addOption(language())
    .action(async ({ json: asJson, lang }: Chosen) => {
      const { listProgrammes } = await import("./commands/programme");
      finish(listProgrammes({ json: asJson === true, lang }));
    });

  programme
    .command("show")
    .summary("toon een regeling als bestand / show one as a file")
    .description("Toont een regeling als JSON, met elk veld ingevuld: het begin van een eigen regeling.")
    .argument("<regeling>", "de id van een regeling, of een JSON-bestand")
    .addOption(language())
    .action(async (idOrFile: string, { lang }: Chosen) => {
      const { showProgramme } = await import("./commands/programme");
      finish(showProgramme(idOrFile, lang));
    });

  programme
    .command("check")
    .summary("controleer een eigen regeling / check a file")
    .description("Zegt van een JSON-bestand wat er niet klopt, waar, en wat je eraan doet.")
    .argument("<bestand>", "een JSON-bestand")
    .addOption(json())
    .addOption(language())
    .action(async (file: string, { json: asJson, lang }: Chosen) => {
      const { checkProgramme } = await import("./commands/programme");
      finish(checkProgramme(file, { json: asJson === true, lang }));
    });

  programme
    .command("schema")
    .summary("het JSON-schema, voor je tekstprogramma / the JSON Schema")
    .action(async () => {
      const { showProgrammeSchema } = await import("./commands/programme");
      finish(showProgrammeSchema());
    });
}
