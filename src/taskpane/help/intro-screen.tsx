import type { ReactElement } from "react";
import { HelpFrame } from "./help-frame";
import { IntroSteps } from "./intro-steps";

/** The way in three steps, whenever somebody asks. */
export function IntroScreen({ onBack }: { readonly onBack: () => void }): ReactElement {
  return (
    <HelpFrame onBack={onBack}>
      <IntroSteps />
    </HelpFrame>
  );
}
