// Runs jest's tests for Stryker, without starting jest anew for each of thousands of mutants: jest's own describe, it and
// expect, in one process. For every mutant the room and its tests are loaded afresh, so nothing one mutant did is
// remembered for the next; only other people's packages stay loaded.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import typescript from "typescript";
import { examples, leftOut, testFiles } from "../stryker.config.mjs";

/** jest's inner packages, found the way jest finds them. */
const circusOf = (from, [next, ...others]) => {
  const found = createRequire(from).resolve(next);
  return others.length === 0 ? found : circusOf(found, others);
};
const circusFile = circusOf(import.meta.url, ["jest", "@jest/core", "jest-config", "jest-circus/package.json"]);
const fromCircus = createRequire(circusFile);
const circus = fromCircus("jest-circus");
const { expect } = fromCircus("expect");

const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = circus;
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test });

/** What the instrumented code looks at to know which mutant it is, and writes down which mutants a test meets. */
const stryker = (globalThis.__stryker__ ??= {});

const require = createRequire(join(process.cwd(), "package.json"));
const compiled = new Map();
require.extensions[".ts"] = (module, file) => {
  if (!compiled.has(file)) compiled.set(file, compile(file));
  module._compile(compiled.get(file), file);
};

/** Properties are tried on so many examples, and a mutant is not told in its simplest words. */
require("fast-check");
const fastCheck = require.cache[require.resolve("fast-check")];
const assert = (property, { numRuns = 100, ...more } = {}) =>
  assertOnAll(property, { ...more, numRuns: Math.min(numRuns, examples), endOnFailure: true });
const { assert: assertOnAll } = fastCheck.exports;
fastCheck.exports = { ...fastCheck.exports, assert, default: { ...fastCheck.exports, assert } };

function compile(fileName) {
  const { CommonJS } = typescript.ModuleKind;
  const compilerOptions = { module: CommonJS, target: typescript.ScriptTarget.ES2023, esModuleInterop: true };
  return typescript.transpileModule(readFileSync(fileName, "utf8"), { fileName, compilerOptions }).outputText;
}

function forgetOwnModules() {
  for (const file of Object.keys(require.cache)) if (compiled.has(file)) delete require.cache[file];
}

const testsIn = ({ children }) => children.flatMap((child) => (child.type === "test" ? [child] : testsIn(child)));
const titleOf = ({ name, parent }) => (parent?.parent === undefined ? name : `${titleOf(parent)} › ${name}`);
const fileOf = (id) => id.slice(0, id.indexOf(" › "));

/** Registers the tests of these files, each file as one outer describe; its path is part of every test's name. */
function load(files) {
  circus.resetState();
  // A test that depends on the time it may take is no test of behaviour; Stryker stops what hangs.
  circus.setState({ ...circus.getState(), testTimeout: 2 ** 31 - 1 });
  for (const file of files) describe(file, () => void require(join(process.cwd(), file)));
}

/** Runs what is loaded: those of `only`, if given, until one fails. */
async function run({ only, bail }) {
  const isRun = (title) => !leftOut.test(title) && (only === undefined || only.has(title));
  const results = [];
  let started = 0;
  const listen = ({ name, test: each }) => {
    if (name === "test_start") {
      if (bail && results.some(({ status }) => status === 1)) each.mode = "skip";
      if (each.mode === "skip") return;
      stryker.currentTestId = titleOf(each);
      started = performance.now();
    }
    if (name !== "test_done") return;
    stryker.currentTestId = undefined;
    results.push(resultOf(each, performance.now() - started));
  };
  for (const each of testsIn(circus.getState().rootDescribeBlock)) if (!isRun(titleOf(each))) each.mode = "skip";
  circus.addEventHandler(listen);
  await circus.run();
  circus.removeEventHandler(listen);
  return results;
}

function resultOf(each, timeSpentMs) {
  const id = titleOf(each);
  const test = { id, name: id, timeSpentMs, fileName: join(process.cwd(), fileOf(id)) };
  const [problem] = each.errors.flat();
  return problem === undefined
    ? { ...test, status: 0 }
    : { ...test, status: 1, failureMessage: String(problem?.message ?? problem) };
}

/** Milliseconds of all tests in a file, once they have run; and the test file that noticed the last mutant of a source file. */
const took = new Map();
const noticed = new Map();
const likeliestFirst = (files, source) => {
  const cost = (file) => (file === noticed.get(source) ? -1 : (took.get(file) ?? 0));
  return [...files].sort((one, other) => cost(one) - cost(other));
};

const runner = {
  capabilities: () => ({ reloadEnvironment: true }),

  async dryRun() {
    load(testFiles);
    const tests = await run({ bail: false });
    for (const { id, timeSpentMs } of tests) took.set(fileOf(id), (took.get(fileOf(id)) ?? 0) + timeSpentMs);
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  },

  async mutantRun({ activeMutant: { id, fileName }, testFilter, mutantActivation, hitLimit }) {
    const only = testFilter && new Set(testFilter);
    const files = only ? [...new Set(testFilter.map(fileOf))] : testFiles;
    Object.assign(stryker, { activeMutant: undefined, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    let nrOfTests = 0;
    forgetOwnModules();
    for (const file of likeliestFirst(files, fileName)) {
      stryker.activeMutant = mutantActivation === "static" ? id : undefined;
      try {
        load([file]);
      } catch (problem) {
        if (problem.code === "MODULE_NOT_FOUND") throw problem;
        return { status: "killed", killedBy: [], failureMessage: String(problem), nrOfTests };
      }
      stryker.activeMutant = id;
      const tests = await run({ only, bail: true });
      stryker.activeMutant = undefined;
      nrOfTests += tests.length;
      if (stryker.hitCount > stryker.hitLimit) return { status: "timeout", reason: "It went round too often." };
      const failed = tests.find(({ status }) => status === 1);
      if (failed === undefined) continue;
      noticed.set(fileName, file);
      return { status: "killed", killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  },
};

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: () => runner }];
