import { programmes } from "../../domain/programmes/programmes";
import { make } from "./make";
import { addressOf, type PageSettings } from "./settings";

/** Which regeling the half-filled plan, the region and the sample files are of; choosing opens the page anew. */
export function programmeChoice(settings: PageSettings, label: string): HTMLSelectElement {
  const options = programmes.map(({ id, name, organisation }) =>
    make("option", { value: id, selected: id === settings.programme }, `${name} (${organisation})`),
  );
  const select = make("select", { ariaLabel: label, title: label }, ...options);
  select.addEventListener("change", () => {
    location.search = addressOf({ ...settings, programme: select.value });
  });
  return select;
}
