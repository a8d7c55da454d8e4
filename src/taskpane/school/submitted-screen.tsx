import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { MadeFileScreen } from "./made-file-screen";
import type { MadeFile } from "./made-file";
import { planMail } from "./plan-mail";
import { useSchoolView } from "./use-school-view";

/** The file of the plan is made. */
export function SubmittedScreen({ file }: { readonly file: MadeFile }): ReactElement {
  const { texts, commands, state } = usePane();
  const { checked, view } = useSchoolView();
  return (
    <MadeFileScreen
      caption={view.name}
      file={file}
      mail={planMail(checked, state.language)}
      back={texts.done.back}
      onBack={() => commands.show({ kind: "work" }, "submit")}
    />
  );
}
