import { valueOf } from "../entry";
import type { Choice } from "../plan";
import { warning, type Rule } from "./rule";

const source =
  "Om zorg te dragen voor een spreiding in schoolbesturen, werkgebieden en thema’s hieronder graag aangeven waar het plan aan bijdraagt";

/** R06: at least one thema. */
export const themesRule: Rule = {
  code: "R06",
  source,
  check: ({ themes }, { programme: { organisation, themes: listed } }) =>
    listed.length === 0 || anyTicked(themes) ? [] : [warning("missing", "themes", { organisation })],
};

/** R07: at least one uitgangspunt. */
export const principlesRule: Rule = {
  code: "R07",
  source,
  check: ({ principles }, { programme }) =>
    programme.principles.length === 0 || anyTicked(principles) ? [] : [warning("missing", "principles")],
};

function anyTicked(choices: Readonly<Record<string, Choice>>): boolean {
  return Object.values(choices).some(({ ticked }) => valueOf(ticked) === true);
}
