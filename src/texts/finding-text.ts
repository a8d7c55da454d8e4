import type { Finding } from "../domain/finding";
import type { FindingSentences } from "./finding-sentences";
import { findingsEn } from "./findings-en";
import { findingsNl } from "./findings-nl";
import type { Language } from "./language";

const sentences: Readonly<Record<Language, FindingSentences>> = { nl: findingsNl, en: findingsEn };

/**
 * What a finding says to people.
 * @throws Error when the finding lacks a parameter that its sentence needs: that is a bug.
 */
export function findingText(finding: Pick<Finding, "code" | "params">, language: Language): string {
  return sentences[language][finding.code](finding.params);
}
