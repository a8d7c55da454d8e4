import { readFileSync } from "node:fs";
import path from "node:path";
import { schoolbudget } from "../cli/run-command";
import { root } from "./from-script";
import { documentFiles, readDocument } from "./read-document";

interface Shown {
  readonly file: string;
  readonly line: string;
}

const code: readonly Shown[] = documentFiles.flatMap((file) => readDocument(file).code.map((line) => ({ file, line })));
const shown = code.flatMap(({ file, line }) =>
  line.split("&&").flatMap((part) => {
    const words = /^\s*(?:npx )?schoolbudget (.+)$/.exec(part)?.[1];
    // "schoolbudget …" stands for all of them.
    return words === undefined || words === "…" ? [] : [{ file, line: part.trim(), words: wordsOf(words) }];
  }),
);

it("the manuals show commands", () => {
  expect(shown.length).toBeGreaterThan(20);
});

describe.each(shown)("$file: $line", ({ words }) => {
  it("is a command with options that the command line knows", async () => {
    const commands = await namesIn(["--help"], command);
    if (words[0]?.startsWith("-") === true) return expect(await optionsOf([])).toContain(words[0]);
    expect(commands).toContain(words[0]);
    const own = words.slice(0, 1);
    if (words[0] === "word" || words[0] === "programme") {
      expect(await namesIn([...own, "--help"], command)).toContain(words[1]);
      own.push(words[1] ?? "");
    }
    const known = await optionsOf(own);
    expect(words.filter((word) => word.startsWith("--")).filter((option) => !known.includes(option))).toEqual([]);
  });
});

describe("npm run", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = code.flatMap(({ file, line }) =>
    [...line.matchAll(/npm run ([\w:-]+)/g)].map(([, script = ""]) => [script, file] as const),
  );

  it.each(named)("%s, named in %s, is a script", (script) => {
    expect(Object.keys(scripts)).toContain(script);
  });
});

const command = /^ {2}([a-z]+)/gm;
const option = /(--[a-z-]+)/g;
const optionsOf = (of: readonly string[]) => namesIn([...of, "--help"], option);

const asked = new Map<string, Promise<string>>();

/** What matches in the help of a command, which is asked once. */
async function namesIn(args: readonly string[], pattern: RegExp): Promise<readonly string[]> {
  const key = args.join(" ");
  const help = asked.get(key) ?? schoolbudget(...args).then(({ out }) => out);
  asked.set(key, help);
  return [...(await help).matchAll(pattern)].map(([, name = ""]) => name);
}

/** The words of a line as a shell makes them, without what goes to a file. */
function wordsOf(line: string): readonly string[] {
  const [before = ""] = line.split(" > ");
  return [...before.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
