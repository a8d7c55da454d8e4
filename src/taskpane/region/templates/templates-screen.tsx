import { useMemo, useRef, useState, type ReactElement } from "react";
import type { Programme } from "../../../domain/programme";
import type { SchoolRecord } from "../../../region/schools/school-record";
import { templatesFor, type Recipients, type Templates } from "../../../region/schools/templates";
import { templatesFileName } from "../../../school/plan-file-name";
import { usePane } from "../../pane-context";
import type { MadeFile } from "../../school/made-file";
import { makeBlankForm, makeTemplates } from "./make-templates";
import { MakingTemplates } from "./making-templates";
import { TemplateChoice } from "./template-choice";
import { TemplatesMade } from "./templates-made";

interface TemplatesScreenProps {
  readonly schools: readonly SchoolRecord[];
  /** With the controller's own settings and lists. */
  readonly programme: Programme;
  readonly onBack: () => void;
}

type Step =
  | { readonly kind: "choose"; readonly stopped: boolean }
  | { readonly kind: "making"; readonly done: number; readonly all: number }
  | { readonly kind: "made"; readonly file: MadeFile; readonly forms: number };

/** A prefilled form for each school, in one zip. */
export function TemplatesScreen({ schools, programme, onBack }: TemplatesScreenProps): ReactElement {
  const { commands } = usePane();
  const [recipients, setRecipients] = useState<Recipients>("aangemeld");
  const [step, setStep] = useState<Step>({ kind: "choose", stopped: false });
  const running = useRef(new AbortController());
  const choices = useMemo(() => choicesFor(schools, programme), [schools, programme]);
  const make = async (chosen: Templates) => {
    running.current = new AbortController();
    const { signal } = running.current;
    const all = chosen.templates.length;
    const savedAt = new Date().toISOString();
    setStep({ kind: "making", done: 0, all });
    const onMade = (done: number) => setStep({ kind: "making", done, all });
    const bytes = await makeTemplates(chosen, { savedAt, signal, onMade });
    if (bytes === null) return setStep({ kind: "choose", stopped: true });
    const file = { name: templatesFileName(programme), bytes, madeAt: savedAt };
    await commands.handOver(file);
    setStep({ kind: "made", file, forms: all });
  };
  const makeBlank = async () => {
    const file = await makeBlankForm(programme, new Date().toISOString());
    await commands.handOver(file);
    setStep({ kind: "made", file, forms: 1 });
  };
  switch (step.kind) {
    case "choose":
      return (
        <TemplateChoice
          choices={choices}
          recipients={recipients}
          stopped={step.stopped}
          onChoose={setRecipients}
          onMake={() => void make(choices[recipients])}
          onBlank={() => void makeBlank()}
          onBack={onBack}
        />
      );
    case "making":
      return <MakingTemplates done={step.done} all={step.all} onStop={() => running.current.abort()} />;
    case "made":
      return <TemplatesMade file={step.file} forms={step.forms} onBack={onBack} />;
  }
}

function choicesFor(schools: readonly SchoolRecord[], programme: Programme): Readonly<Record<Recipients, Templates>> {
  const of = (recipients: Recipients) => templatesFor(schools, programme, { recipients, participation: null });
  return { aangemeld: of("aangemeld"), alle: of("alle") };
}
