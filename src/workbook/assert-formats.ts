import { areaAddress } from "./a1";
import { areasProblems } from "./assert-area";
import { ruleFormulaProblems } from "./assert-formula";
import { colorProblems } from "./assert-style";
import type { SheetDescription } from "./description";

/** Problems of the conditional formats of a sheet. */
export function* formatProblems({ conditionalFormats }: SheetDescription): Generator<string> {
  for (const format of conditionalFormats) {
    const [first] = format.areas;
    const place = `conditional format of ${first === undefined ? "nothing" : areaAddress(first)}`;
    yield* areasProblems(place, format.areas);
    if (format.kind === "formula") {
      yield* ruleFormulaProblems(place, format.formula);
      yield* colorProblems(place, format.style.color);
      yield* colorProblems(place, format.style.fill);
    } else {
      yield* colorProblems(place, format.color);
      if (!(Number.isFinite(format.min) && Number.isFinite(format.max) && format.min < format.max)) {
        yield `${place}: a bar from ${format.min} to ${format.max}`;
      }
    }
  }
}
