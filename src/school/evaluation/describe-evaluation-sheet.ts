import type { Evaluation } from "../../domain/evaluation";
import { asks } from "../../domain/programme-form";
import type { SheetDescription } from "../../workbook/description";
import { shownText } from "../../workbook/formula";
import { programmeTitle } from "../form-context";
import { FormDraft } from "../form-draft";
import { addFormHead, addRule } from "../form-parts";
import { addCounts } from "./counts-part";
import { addEffects } from "./effects-part";
import { evaluationContext, planRef, type StandingPlan } from "./evaluation-context";
import { evaluationForm } from "./evaluation-form";
import { addLessons } from "./lessons-part";
import { addMoments } from "./moments-part";
import { addMoneyPart } from "./money-part";

/**
 * The sheet *Eindevaluatie* of a plan that stands in a workbook. Whatever was planned is a formula to the cell of the plan
 * itself, because a plan may still be corrected; what people fill in is the evaluation.
 */
export function describeEvaluationSheet(standing: StandingPlan, evaluation: Evaluation): SheetDescription {
  const context = evaluationContext(standing, evaluation);
  const { plan, programme } = context;
  const form = new FormDraft(evaluationForm);
  addFormHead(form, {
    title: "Eindevaluatie",
    programme: programmeTitle(programme),
    part: `in te vullen vanaf juni ${programme.schoolYear.slice(5)}`,
    school: shownText(planRef(context, "header.school", plan.header.school)),
  });
  addRule(form);
  addMoneyPart(form, context);
  const hasGoals = asks(programme, "goals");
  if (hasGoals) addEffects(form, context);
  addLessons(form, context);
  addCounts(form, context);
  if (asks(programme, "leernetwerk")) addMoments(form, context);
  return form.describe({
    frozenThrough: "kop.lijn",
    footer: plan.header.school || programmeTitle(programme),
    // Without these parts all of it fits on one page.
    breaksAfter: hasGoals || programme.counts.length > 0 ? ["grafiek.wit"] : [],
  });
}
