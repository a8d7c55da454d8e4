import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import {
  mergeSchoolList,
  type ChangedSchool,
  type FieldChange,
  type ListMerge,
} from "../../../region/schools/merge-school-list";
import type { SchoolList } from "../../../region/schools/read-school-list";
import type { SchoolRecord } from "../../../region/schools/school-record";
import type { ErrorText } from "../../../texts/error-texts";
import { paneSettingsTexts } from "../../../texts/pane-settings-text";
import type { PaneSettingsTexts } from "../../../texts/pane-settings-texts";
import { ActionButton } from "../../components/action-button";
import { Frame } from "../../components/frame";
import { Headline } from "../../components/headline";
import { Notice } from "../../components/notice";
import { Caption, Paragraph } from "../../components/text";
import { FigureList } from "../figure-list";
import { Panel } from "../panel";
import { useRegion } from "../region-context";
import { useAnnounced } from "../use-announced";
import { SentenceList } from "./sentence-list";

const useStyles = makeStyles({
  switch: { marginLeft: "-8px" },
  hint: { flexBasis: "100%", marginTop: tokens.spacingVerticalXXS },
});

type ListTexts = PaneSettingsTexts["list"];

interface ListPreviewProps {
  readonly list: SchoolList;
  readonly existing: readonly SchoolRecord[];
  /** Why the list could not be written; null for none. */
  readonly problem: ErrorText | null;
  readonly isBusy: boolean;
  readonly onTakeOver: (addNew: boolean) => void;
  readonly onBack: () => void;
}

/** What a list would change, before anything is written. */
export function ListPreview(props: ListPreviewProps): ReactElement {
  const { list, existing, problem, isBusy, onTakeOver, onBack } = props;
  const styles = useStyles();
  const { language, caption } = useRegion();
  const texts = paneSettingsTexts(language).list;
  const [addNew, setAddNew] = useState(true);
  const merge = useMemo(() => mergeSchoolList(existing, list, { addNew }), [existing, list, addNew]);
  const touched = merge.added.length + merge.changed.length;
  useAnnounced(problem?.what ?? texts.read(list.schools.length));
  return (
    <Frame
      title={texts.title}
      caption={caption}
      {...(isBusy ? {} : { onBack })}
      footer={
        <>
          <ActionButton primary grow busy={isBusy} onClick={() => (touched === 0 ? onBack() : onTakeOver(addNew))}>
            {isBusy ? texts.busy : touched === 0 ? texts.again : texts.go(touched)}
          </ActionButton>
          <div className={styles.hint}>
            <Caption>{touched === 0 ? texts.nothingToDo : texts.unchanged}</Caption>
          </div>
        </>
      }
    >
      {problem !== null && (
        <Notice tone="note" title={problem.what}>
          {problem.todo}
        </Notice>
      )}
      <Headline>{texts.read(list.schools.length)}</Headline>
      <Panel>
        <FigureList
          figures={[
            { name: texts.added, count: merge.added.length },
            { name: texts.changed, count: merge.changed.length },
            { name: texts.same, count: merge.same },
            { name: texts.unnamed, count: merge.unnamed },
          ]}
        />
      </Panel>
      <Switch
        className={styles.switch}
        label={texts.addNew}
        checked={addNew}
        onChange={(_, { checked }) => setAddNew(checked)}
      />
      <Details list={list} merge={merge} texts={texts} />
    </Frame>
  );
}

interface DetailsProps {
  readonly list: SchoolList;
  readonly merge: ListMerge;
  readonly texts: ListTexts;
}

/** What is odd about the list, and every change. */
function Details({ list, merge, texts }: DetailsProps): ReactElement {
  const { rejected, changes, newSchools, doubled, more } = texts;
  const changed = merge.changed.map((each) => changeLine(each, texts));
  return (
    <>
      <SentenceList title={rejected(list.rejected.length)} sentences={rejectedLines(list, texts)} more={more} />
      {list.doubled.map(({ brin, lines }) => (
        <Paragraph key={brin}>{doubled(brin, lines.join(", "))}</Paragraph>
      ))}
      <SentenceList title={changes} sentences={changed} more={more} />
      <SentenceList title={newSchools} sentences={merge.added.map(nameOf)} more={more} />
    </>
  );
}

function nameOf({ school, brin }: SchoolRecord): string {
  return school === "" ? brin : `${school} (${brin})`;
}

function changeLine({ school, changes }: ChangedSchool, texts: ListTexts): string {
  return `${nameOf(school)} · ${changes.map((each) => fieldChange(each, texts)).join(" · ")}`;
}

function fieldChange({ field, before, after }: FieldChange, texts: ListTexts): string {
  const words = (value: string) => (field === "origin" ? (texts.origins[value] ?? value) : value) || texts.empty;
  return texts.change(texts.fields[field], words(before), words(after));
}

function rejectedLines({ rejected }: SchoolList, texts: ListTexts): readonly string[] {
  return rejected.map(({ line, text, reason }) => texts.line(line, text, texts.reasons[reason]));
}
