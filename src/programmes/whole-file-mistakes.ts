import type { Programme } from "../domain/programme";
import { findProgramme } from "../domain/programmes/programmes";
import type { ProgrammeMistake } from "../texts/programme-mistake-text";
import { mistakeAt } from "./file-mistakes";
import { programmeFileText } from "./file-of-programme";
import { doubles } from "./file-values";

/** What only shows when the parts of a programme are laid beside each other. */
export function wholeFileMistakes(programme: Programme): readonly ProgrammeMistake[] {
  return [
    ...builtIn(programme),
    ...grants(programme),
    ...doubles(programme.counts, ({ short }) => short).map(({ index, found }) =>
      mistakeAt(["counts", index, "short"], "double", { found, field: "short" }),
    ),
    ...sameLabels("themes", programme.themes),
    ...sameLabels("principles", programme.principles),
    ...sameLabels("conditions", programme.conditions),
    ...columns(programme),
    ...themesOfResources(programme),
  ];
}

function builtIn(programme: Programme): readonly ProgrammeMistake[] {
  const known = findProgramme(programme.id);
  if (known === null || programmeFileText(known) === programmeFileText(programme)) return [];
  return [mistakeAt(["id"], "built-in", { id: programme.id })];
}

/** On the form and in the region only the label is seen: two that are equal would be one. */
function sameLabels(
  list: "themes" | "principles" | "conditions",
  topics: readonly { readonly label: string }[],
): readonly ProgrammeMistake[] {
  return doubles(topics, ({ label }) => label).map(({ index, found }) =>
    mistakeAt([list, index, "label"], "double", { found, field: "label" }),
  );
}

function grants({ grantCents, grantUpToCents }: Programme): readonly ProgrammeMistake[] {
  if (grantUpToCents === null) return [];
  if (grantUpToCents < grantCents) return [mistakeAt(["grantUpTo"], "grant-order", {})];
  return grantCents === 0 ? [mistakeAt(["grantUpTo"], "grant-unknown", {})] : [];
}

function columns({ expenseColumns }: Programme): readonly ProgrammeMistake[] {
  return [
    ...doubles(expenseColumns, ({ label }) => label).map(({ index, found }) =>
      mistakeAt(["expenseColumns", index, "label"], "double", { found, field: "label" }),
    ),
    ...expenseColumns.flatMap(({ kind, choices }, index): readonly ProgrammeMistake[] => {
      const path = ["expenseColumns", index, "choices"];
      if (kind === "choice" && choices.length === 0) return [mistakeAt(path, "choices-missing", {})];
      return kind !== "choice" && choices.length > 0 ? [mistakeAt(path, "choices-unused", {})] : [];
    }),
  ];
}

function themesOfResources({ themes, resources }: Programme): readonly ProgrammeMistake[] {
  const known = themes.map(({ id }) => id);
  return resources.flatMap((resource, index) =>
    resource.themes.flatMap((found, place) =>
      known.includes(found)
        ? []
        : [mistakeAt(["resources", index, "themes", place], "unknown-theme", { found, known })],
    ),
  );
}
