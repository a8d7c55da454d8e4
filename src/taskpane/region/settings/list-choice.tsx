import { Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ErrorText } from "../../../texts/error-texts";
import { paneSettingsTexts } from "../../../texts/pane-settings-text";
import { ActionButton } from "../../components/action-button";
import { Frame } from "../../components/frame";
import { Notice } from "../../components/notice";
import { Caption, Paragraph } from "../../components/text";
import { useFileInput } from "../../components/use-file-input";
import { useRegion } from "../region-context";
import { useAnnounced } from "../use-announced";

interface ListChoiceProps {
  /** Why the list that was given can't be read; null for none. */
  readonly problem: ErrorText | null;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onBack: () => void;
}

/** A file, or the text of a list. */
export function ListChoice({ problem, onFile, onText, onBack }: ListChoiceProps): ReactElement {
  const { language, caption } = useRegion();
  const texts = paneSettingsTexts(language).list;
  const [typed, setTyped] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  useAnnounced(problem?.what ?? null);
  const look = () => {
    setEmpty(typed.trim() === "");
    if (typed.trim() !== "") onText(typed);
  };
  return (
    <Frame
      title={texts.title}
      titleIsHeading
      caption={caption}
      onBack={onBack}
      footer={
        <ActionButton primary grow onClick={look}>
          {texts.look}
        </ActionButton>
      }
    >
      {problem !== null && (
        <Notice tone="note" title={problem.what}>
          {problem.todo}
        </Notice>
      )}
      <Paragraph>{texts.text}</Paragraph>
      <div>
        <FileButton onFile={onFile}>{texts.choose}</FileButton>
        <Caption>{texts.chooseTypes}</Caption>
      </div>
      <Field
        label={texts.paste}
        hint={texts.pasteHint}
        {...(isEmpty ? { validationState: "error", validationMessage: texts.nothing } : {})}
      >
        <Textarea rows={6} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
    </Frame>
  );
}

interface FileButtonProps {
  readonly onFile: (file: File) => void;
  readonly children: string;
}

function FileButton({ onFile, children }: FileButtonProps): ReactElement {
  const accept = ".csv,.txt,.tsv,.xlsx,.xlsm";
  const { open, input } = useFileInput({ picker: "list", accept, onFiles: ([file]) => onFile(file) });
  return (
    <>
      <ActionButton icon="file" onClick={open}>
        {children}
      </ActionButton>
      {input}
    </>
  );
}
