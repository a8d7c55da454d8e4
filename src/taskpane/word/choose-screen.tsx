import { useState, type ReactElement } from "react";
import { errorText } from "../../texts/error-text";
import type { WorkbookErrorCode } from "../../workbook/workbook-error";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { LocalNote } from "../components/local-note";
import { Notice } from "../components/notice";
import { Caption, Paragraph } from "../components/text";
import { useFileInput } from "../components/use-file-input";
import { usePane } from "../pane-context";
import { shownName } from "../shown-name";
import { useWord } from "./use-word";

/** Which document; one that is no form says so here, and another can be chosen. */
export function ChooseScreen(): ReactElement {
  const pane = usePane();
  const { texts } = useWord();
  const { problem, busyWith, read } = useReading();
  const accept = ".docx,.doc,.odt,.rtf";
  const { open, input } = useFileInput({ picker: "word", accept, onFiles: ([file]) => void read(file) });
  return (
    <Frame
      title={texts.title}
      caption={pane.texts.app.name}
      onBack={() => pane.commands.show({ kind: "start", takenBack: false }, "door-word")}
      footer={<LocalNote inFoot />}
    >
      {problem !== null && <Problem code={problem} />}
      <Headline>{texts.choose.title}</Headline>
      <Paragraph>{texts.choose.text}</Paragraph>
      <div>
        <ActionButton id="word-file" primary icon="file" busy={busyWith !== null} onClick={open}>
          {busyWith === null ? texts.choose.go : texts.reading(busyWith)}
        </ActionButton>
        {input}
        <Caption>{texts.choose.types}</Caption>
      </div>
    </Frame>
  );
}

function Problem({ code }: { readonly code: WorkbookErrorCode }): ReactElement {
  const { language } = useWord();
  const { what, todo } = errorText(code, language);
  return (
    <Notice tone="note" title={what}>
      {todo}
    </Notice>
  );
}

interface Reading {
  readonly problem: WorkbookErrorCode | null;
  readonly busyWith: string | null;
  readonly read: (file: File) => Promise<void>;
}

/** Reads what is chosen. What is wrong with a file is told here; what is wrong with us has its own screen. */
function useReading(): Reading {
  const { commands } = usePane();
  const { language } = useWord();
  const [problem, setProblem] = useState<WorkbookErrorCode | null>(null);
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const read = async (file: File) => {
    setBusyWith(shownName(file.name));
    const code = await commands.readWord(file);
    setBusyWith(null);
    setProblem(code);
    if (code !== null) commands.announce(errorText(code, language).what);
  };
  return { problem, busyWith, read };
}
