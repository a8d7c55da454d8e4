import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BoardFile } from "../../../../region/share/board-files";
import type { WideFile } from "../../../../region/share/wide-file";
import { notFilledIn } from "../../../../region/survey/canonical-names";
import type { Survey } from "../../../../region/survey/survey";
import { paneShareTexts } from "../../../../texts/pane-share-text";
import { shareWords } from "../../../../texts/pane-view-words";
import { ActionButton } from "../../../components/action-button";
import { Frame } from "../../../components/frame";
import { SelectField } from "../../../components/select-field";
import { Notice } from "../../../components/notice";
import { Caption } from "../../../components/text";
import { usePane } from "../../../pane-context";
import { useRegion } from "../../region-context";
import { useAnnounced } from "../../use-announced";
import { ContentsCard } from "./contents-card";
import { everyBoard, isForAllBoards, type ShareChoices } from "./share-choices";

interface ShareChoiceProps {
  readonly survey: Survey;
  readonly boards: readonly BoardFile[];
  readonly wide: WideFile;
  readonly choices: ShareChoices;
  /** True after the making was stopped. */
  readonly stopped: boolean;
  readonly onChange: (choices: ShareChoices) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

/** With whom to share, and what the file will and will not say. */
export function ShareChoice(props: ShareChoiceProps): ReactElement {
  const { boards, choices, stopped, onChange, onMake, onBack } = props;
  const { opensFiles } = usePane();
  const { language, caption } = useRegion();
  const texts = paneShareTexts(language);
  useAnnounced(stopped ? texts.stopped : null);
  return (
    <Frame
      title={shareWords[language].title}
      titleIsHeading
      caption={caption}
      onBack={onBack}
      footer={
        <ActionButton primary grow icon={opensFiles ? "openNew" : "download"} onClick={onMake}>
          {isForAllBoards(choices) ? texts.makeAll(boards.length) : texts.make}
        </ActionButton>
      }
    >
      {stopped && <Notice tone="fact">{texts.stopped}</Notice>}
      <Field label={texts.with}>
        <RadioGroup
          value={choices.audience}
          onChange={(_, { value }) => onChange({ ...choices, audience: value === "wide" ? "wide" : "board" })}
        >
          {boards.length > 0 && <Radio value="board" label={texts.audiences.board} />}
          <Radio value="wide" label={texts.audiences.wide} />
        </RadioGroup>
      </Field>
      {choices.audience === "board" ? <ForBoard {...props} /> : <ForAll {...props} />}
    </Frame>
  );
}

function ForBoard({ survey, boards, choices, onChange }: ShareChoiceProps): ReactElement {
  const { opensFiles } = usePane();
  const texts = paneShareTexts(useRegion().language);
  const { withDecision } = choices;
  const each = boards.map(({ share: { board, rows } }) => ({
    value: board,
    name: texts.boardName(board, rows.length),
  }));
  const withoutBoard = survey.accepted.filter(({ name }) => name.board === notFilledIn).length;
  return (
    <>
      <SelectField
        label={texts.board}
        choices={opensFiles ? each : [{ value: everyBoard, name: texts.allBoards(boards.length) }, ...each]}
        chosen={choices.board}
        onChoose={(board) => onChange({ ...choices, board })}
      />
      {opensFiles && <Notice tone="note">{texts.mac}</Notice>}
      <Checkbox
        checked={withDecision}
        label={texts.withDecision}
        onChange={(_, { checked }) => onChange({ ...choices, withDecision: checked === true })}
      />
      <ContentsCard
        inside={withDecision ? [...texts.boardInside, texts.decisionInside] : texts.boardInside}
        outside={withDecision ? texts.boardOutside : [...texts.boardOutside, texts.decisionOutside]}
      />
      {withoutBoard > 0 && <Caption>{texts.withoutBoard(withoutBoard)}</Caption>}
    </>
  );
}

function ForAll({ survey, wide }: ShareChoiceProps): ReactElement {
  const texts = paneShareTexts(useRegion().language);
  return (
    <>
      {!wide.hidesSmallCounts && <Notice tone="note">{texts.smallShown}</Notice>}
      <ContentsCard
        inside={texts.wideInside(survey.programme.werkgebieden.names.length > 0)}
        outside={wide.hidesSmallCounts ? [texts.smallHidden, ...texts.wideOutside] : texts.wideOutside}
      />
    </>
  );
}
