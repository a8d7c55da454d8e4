import fc from "fast-check";
import { handedIn, inProgress, type FuzzSeed } from "./fuzz-seeds";
import { withValueMutations, valueMutation, type ValueMutation } from "./value-mutations";
import { withXmlMutations, xmlMutation, type XmlMutation } from "./xml-mutations";
import { withZipMutations, zipMutation, type ZipMutation } from "./zip-mutations";

/** A sound workbook by name and what is done to it, as plain data: printed, it can be done again. */
export type FuzzCase =
  | { readonly level: "zip"; readonly seed: string; readonly mutations: readonly ZipMutation[] }
  | { readonly level: "xml"; readonly seed: string; readonly mutations: readonly XmlMutation[] }
  | { readonly level: "values"; readonly seed: string; readonly mutations: readonly ValueMutation[] };

const nameOf = (seeds: readonly FuzzSeed[]) => fc.constantFrom(...seeds.map(({ name }) => name));
const some = <T>(mutation: fc.Arbitrary<T>) => fc.array(mutation, { minLength: 1, maxLength: 4 });

/** Damage in the zip is found in every file; it has checksums. */
export const zipCase: fc.Arbitrary<FuzzCase> = fc.record({
  level: fc.constant("zip" as const),
  seed: nameOf([...handedIn, ...inProgress]),
  mutations: some(zipMutation),
});
/** Other XML and other values are found by the digest of what was handed in; in a draft they are what people do. */
export const xmlCase: fc.Arbitrary<FuzzCase> = fc.record({
  level: fc.constant("xml" as const),
  seed: nameOf(handedIn),
  mutations: some(xmlMutation),
});
export const valuesCase: fc.Arbitrary<FuzzCase> = fc.record({
  level: fc.constant("values" as const),
  seed: nameOf(handedIn),
  mutations: some(valueMutation),
});

export function seedNamed(name: string): FuzzSeed {
  const seed = [...handedIn, ...inProgress].find((each) => each.name === name);
  if (seed === undefined) throw new Error(`no seed ${name}`);
  return seed;
}

/** The file that a case stands for. */
export function bytesOf(fuzzCase: FuzzCase): Uint8Array {
  const seed = seedNamed(fuzzCase.seed);
  switch (fuzzCase.level) {
    case "zip":
      return withZipMutations(seed, fuzzCase.mutations);
    case "xml":
      return withXmlMutations(seed, fuzzCase.mutations);
    case "values":
      return withValueMutations(seed, fuzzCase.mutations);
  }
}
