import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import fc from "fast-check";
import { bytesOf, valuesCase, xmlCase, zipCase, type FuzzCase } from "./fuzz-case";
import { answerCases, FuzzWorker } from "./fuzz-worker";

/** So many cases have seeds of their own: what fails is found again with that seed alone. */
const batch = 2_000;
const failures = "fuzz-failures";
const anyCase: fc.Arbitrary<FuzzCase> = fc.oneof(zipCase, xmlCase, valuesCase);

/** Fuzzes for as long as asked. Each file is read by a worker that has little memory and little time. */
async function main(minutes: number, firstSeed: number): Promise<number> {
  const worker = new FuzzWorker(__filename);
  const end = Date.now() + minutes * 60_000;
  for (let seed = firstSeed; seed === firstSeed || Date.now() < end; seed++) {
    print(`seed ${seed}, ${batch} files`);
    const details = await fc.check(
      fc.asyncProperty(anyCase, async (fuzzCase) => {
        const failure = await worker.tryCase(fuzzCase);
        if (failure !== null) throw new Error(failure);
      }),
      { seed, numRuns: batch, interruptAfterTimeLimit: Math.max(end - Date.now(), 1_000) },
    );
    if (details.failed && details.counterexample !== null) return report(seed, details);
  }
  await worker.stop();
  print("nothing found");
  return 0;
}

function report(seed: number, { counterexample, errorInstance }: fc.RunDetails<[FuzzCase]>): number {
  const fuzzCase = (counterexample as [FuzzCase])[0];
  const file = path.join(failures, `${fuzzCase.level}-${seed}.xlsx`);
  mkdirSync(failures, { recursive: true });
  writeFileSync(file, bytesOf(fuzzCase));
  print(
    `found: ${String(errorInstance)}\n${fc.stringify(fuzzCase)}\nthe file: ${file}\nagain: npm run fuzz -- --seed ${seed}`,
  );
  return 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (isMainThread) {
  const { values } = parseArgs({ options: { minutes: { type: "string", default: "1" }, seed: { type: "string" } } });
  void main(Number(values.minutes), Number(values.seed ?? Date.now() % 1_000_000_000)).then((code) =>
    process.exit(code),
  );
} else answerCases();
