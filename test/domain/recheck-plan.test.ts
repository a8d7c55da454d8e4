import { calendarDate } from "../../src/domain/calendar-date";
import { checkPlan, recheckPlan } from "../../src/domain/check-plan";
import { empty } from "../../src/domain/entry";
import type { Finding } from "../../src/domain/finding";
import { programmes } from "../../src/domain/programmes/programmes";
import type { RuleContext } from "../../src/domain/rules/rule";
import { header, signature } from "./change-plan";

const context: RuleContext = { programme: programmes[0], today: calendarDate(2026, 6, 20) };
const say = ({ code, severity, kind, at }: Finding): string =>
  `${code} ${severity} ${kind} ${typeof at === "string" ? at : at.sheet}`;

describe("looking again at some rules", () => {
  const codes = new Set(["R02", "R31"] as const);
  const plan = header({ brin: "34CD", werkgebied: "Delft", leernetwerk: empty });
  const found = () => checkPlan(plan, context);
  const listed = {
    ...context,
    programme: { ...context.programme, werkgebieden: { names: ["Delft"], complete: true } },
  };

  it("takes back what those rules no longer say, and keeps the rest", () => {
    expect(found().map(say)).toEqual(["R02 warning note header.werkgebied", "R23 error missing header.leernetwerk"]);
    expect(recheckPlan(plan, found(), listed, codes).map(say)).toEqual(["R23 error missing header.leernetwerk"]);
  });
  it("adds what they say now, in the order of the form", () => {
    const unknown = { ...context, knownBrins: new Set(["12AB00"]) };
    expect(recheckPlan(plan, found(), unknown, codes).map(say)).toEqual([
      "R31 warning note header.brin",
      "R02 warning note header.werkgebied",
      "R23 error missing header.leernetwerk",
    ]);
  });
  it("speaks about one place in the order of the rules, whichever of them was looked at again", () => {
    const special = { ...context, specialSchools: new Set(["34CD00"]) };
    const standing = checkPlan(plan, special);
    const unknown = { ...special, knownBrins: new Set(["12AB00"]) };
    expect(recheckPlan(plan, standing, unknown, codes).map(say).slice(0, 2)).toEqual([
      "R31 warning note header.brin",
      "R27 warning note header.brin",
    ]);
  });
  it("does not look at rules that it is not asked for", () => {
    const signed = signature({ director: "" });
    expect(recheckPlan(signed, [], context, codes)).toEqual([]);
  });
  it("keeps what is not about the form: what was found in the file itself comes first", () => {
    const stray: Finding = {
      code: "S02",
      severity: "warning",
      kind: "wrong",
      at: { sheet: "Begroting", cell: "Q9" },
      params: { text: "€ 500" },
    };
    expect(recheckPlan(plan, [...found(), stray], listed, codes).map(say)).toEqual([
      "S02 warning wrong Begroting",
      "R23 error missing header.leernetwerk",
    ]);
  });
  it("changes nothing, not even the order, where those rules say the same again", () => {
    const asTheyCame = [...found()].reverse();
    expect(recheckPlan(plan, asTheyCame, context, codes)).toEqual(asTheyCame);
  });
});
