import { useMemo } from "react";
import { usePane } from "../pane-context";
import { schoolView, type SchoolView } from "./school-view";
import type { CheckedPlan } from "../../school/submission";

/** The plan in the open workbook with its view. The state shows these screens only while there is one. */
export function useSchoolView(): { readonly checked: CheckedPlan; readonly view: SchoolView } {
  const { checked, language } = usePane().state;
  if (checked === null) throw new Error("A screen of the school stands without a plan");
  const view = useMemo(() => schoolView(checked, language), [checked, language]);
  return { checked, view };
}
