import { valueOf } from "../../domain/entry";
import type { Resource } from "../../domain/programme";
import type { CheckedPlan } from "../../school/submission";

export interface ShownResource {
  readonly title: string;
  readonly address: string;
  /** Labels of the themes that it is about and that the plan has ticked. */
  readonly themes: readonly string[];
}

/** The handreikingen and examples of the regeling; what is about the plan's own themes stands first. */
export function resourcesFor({ plan, programme }: Pick<CheckedPlan, "plan" | "programme">): readonly ShownResource[] {
  const ticked = programme.themes.filter(({ id }) => {
    const tick = plan.themes[id]?.ticked;
    return tick !== undefined && valueOf(tick) === true;
  });
  const shown = programme.resources.filter(isWebPage).map(({ title, url, themes }) => ({
    title,
    address: url,
    themes: ticked.filter(({ id }) => themes.includes(id)).map(({ label }) => label),
  }));
  return [...shown.filter(({ themes }) => themes.length > 0), ...shown.filter(({ themes }) => themes.length === 0)];
}

/** A workbook from elsewhere carries its own addresses: only pages on the web are linked to, never a script or a file. */
function isWebPage({ url }: Resource): boolean {
  return /^https:\/\/[^\s/]/i.test(url);
}
