import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LeftOutReason, Recipients, Templates } from "../../../region/schools/templates";
import { paneSettingsTexts } from "../../../texts/pane-settings-text";
import { ActionButton } from "../../components/action-button";
import { Frame } from "../../components/frame";
import { Notice } from "../../components/notice";
import { Caption, Paragraph } from "../../components/text";
import { usePane } from "../../pane-context";
import { useRegion } from "../region-context";
import { useAnnounced } from "../use-announced";

interface TemplateChoiceProps {
  readonly choices: Readonly<Record<Recipients, Templates>>;
  readonly recipients: Recipients;
  /** True after the making was stopped. */
  readonly stopped: boolean;
  readonly onChoose: (recipients: Recipients) => void;
  readonly onMake: () => void;
  readonly onBlank: () => void;
  readonly onBack: () => void;
}

/** Who gets a form, and who does not, before any is made. */
export function TemplateChoice(props: TemplateChoiceProps): ReactElement {
  const { choices, recipients, stopped, onChoose, onMake, onBlank, onBack } = props;
  const { opensFiles } = usePane();
  const { language, caption } = useRegion();
  const texts = paneSettingsTexts(language).templates;
  const { templates } = choices[recipients];
  const continuing = templates.filter(({ participation }) => participation === "doorlopend").length;
  const canMake = templates.length > 0 && !opensFiles;
  useAnnounced(stopped ? texts.stopped : null);
  return (
    <Frame
      title={texts.title}
      titleIsHeading
      caption={caption}
      onBack={onBack}
      footer={
        canMake && (
          <ActionButton primary grow icon="download" onClick={onMake}>
            {texts.go(templates.length)}
          </ActionButton>
        )
      }
    >
      {stopped && <Notice tone="fact">{texts.stopped}</Notice>}
      {opensFiles && <Notice tone="note">{texts.mac}</Notice>}
      <Paragraph>{texts.text}</Paragraph>
      <Field label={texts.who}>
        <RadioGroup value={recipients} onChange={(_, { value }) => onChoose(value === "alle" ? "alle" : "aangemeld")}>
          <Radio value="aangemeld" label={texts.applied(choices.aangemeld.templates.length)} />
          <Radio value="alle" label={texts.all(choices.alle.templates.length)} />
        </RadioGroup>
      </Field>
      {templates.length === 0 ? (
        <Notice tone="fact">{texts.nobody}</Notice>
      ) : (
        <Paragraph>{texts.participation(templates.length - continuing, continuing)}</Paragraph>
      )}
      <LeftOut {...choices[recipients]} />
      <div>
        <ActionButton onClick={onBlank}>{texts.blank}</ActionButton>
      </div>
    </Frame>
  );
}

function LeftOut({ leftOut }: Templates): ReactElement {
  const { language } = useRegion();
  const texts = paneSettingsTexts(language).templates;
  const reasons = Object.keys(texts.leftOut) as readonly LeftOutReason[];
  const counted = reasons.map((reason) => ({ reason, count: leftOut.filter((each) => each.reason === reason).length }));
  return (
    <div>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ reason, count }) => (
          <Caption key={reason}>{texts.leftOut[reason](count)}</Caption>
        ))}
    </div>
  );
}
