import fc from "fast-check";
import { blankPlan } from "../../src/domain/blank-plan";
import { valueOf } from "../../src/domain/entry";
import { programmes } from "../../src/domain/programmes/programmes";
import type { CellValue } from "../../src/workbook/snapshot";
import { arbitraryEvaluation } from "../domain/arbitrary-evaluation";
import { arbitraryPlan } from "../domain/arbitrary-plan";
import { evaluatedWorkbook } from "./evaluation/evaluation-workbook";
import { LiveForm } from "./live-form";

/** The stored value for one that is the same to the cent, because machines add in another order. */
const asStored = (now: CellValue, stored: CellValue): CellValue =>
  typeof now === "number" && typeof stored === "number" && Math.abs(now - stored) < 0.005 ? stored : now;

/** What was no date, or too long for its box, when the form was made, is told in other words than what is typed later. */
const toldOtherwise = /(teken\.datum|gesprek|aanleiding) controle$/;

describe.each(programmes.map((programme) => ({ name: programme.id, programme })))(
  "the formulas on the form of $name",
  ({ programme }) => {
    const filledIn = fc.tuple(arbitraryPlan(programme), arbitraryEvaluation(programme));

    it("have the value that is stored with them, for any plan and year end", () => {
      fc.assert(
        fc.property(filledIn, ([plan, evaluation]) => {
          const formulas = new LiveForm(evaluatedWorkbook(plan, evaluation, programme)).formulas();
          expect(formulas.length).toBeGreaterThan(100);
          for (const { place, now, stored } of formulas)
            expect([place, asStored(now, stored)]).toEqual([place, stored]);
        }),
        { numRuns: 8 },
      );
    });

    it("say of what someone types in an empty form what a form made from it says", () => {
      fc.assert(
        fc.property(filledIn, ([plan, evaluation]) => {
          const made = evaluatedWorkbook(plan, evaluation, programme);
          const participation = valueOf(plan.header.participation) ?? "nieuw";
          const form = new LiveForm(evaluatedWorkbook(blankPlan(programme, participation), undefined, programme));
          form.typeAll(made);
          const now = new Map(form.formulas().map((formula) => [formula.place, formula.now]));
          for (const { place, stored } of new LiveForm(made).formulas())
            if (now.has(place) && !toldOtherwise.test(place))
              expect([place, asStored(now.get(place) ?? "", stored)]).toEqual([place, stored]);
        }),
        { numRuns: 8 },
      );
    });
  },
);
