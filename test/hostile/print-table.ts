import { hostileTexts } from "./hostile-texts";
import { hostileWorkbooks } from "./hostile-workbooks";
import { runHostile } from "./run-hostile";

/** Prints what became of each hostile file and what that cost, as a table; `only` is a part of the names to run. */
async function printTable(only: string): Promise<void> {
  const files = [...hostileWorkbooks, ...hostileTexts].filter(({ name }) => name.includes(only));
  process.stdout.write("| file | outcome | CPU | memory |\n| --- | --- | --: | --: |\n");
  for (const file of files) {
    const { outcome, used } = await runHostile(file, process.cwd());
    if (outcome !== file.outcome || used === null)
      throw new Error(`${file.name}: ${outcome} instead of ${file.outcome}`);
    const cost = `${used.cpuSeconds.toFixed(1)} s | ${Math.round(used.peakMegabytes)} MB`;
    process.stdout.write(`| ${file.name} | \`${outcome}\` | ${cost} |\n`);
  }
}

void printTable(process.argv[2] ?? "");
