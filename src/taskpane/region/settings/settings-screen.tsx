import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RegionLists, SettingKey, SettingValue } from "../../../region/settings/region-settings";
import { listPlaceIn, settingPlace } from "../../../region/settings/setting-place";
import { programmeAsSet } from "../../../region/settings/programme-as-set";
import { paneSettingsTexts } from "../../../texts/pane-settings-text";
import { settingsWords } from "../../../texts/pane-settings-words";
import { ActionButton } from "../../components/action-button";
import { Frame } from "../../components/frame";
import { Notice } from "../../components/notice";
import { Caption, Heading } from "../../components/text";
import { usePane } from "../../pane-context";
import { useRegion } from "../region-context";
import { TemplatesScreen } from "../templates/templates-screen";
import { useAnnounced } from "../use-announced";
import type { RegionReading } from "../views/region-reading";
import { ListScreen } from "./list-screen";
import { SettingList } from "./setting-list";
import { RoundFields, RuleFields } from "./settings-form";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

type Part = "settings" | "list" | "templates";

/** Instellingen, with the list of schools and the templates behind it. Every setting is a cell of the workbook. */
export function SettingsScreen({ reading }: { readonly reading: RegionReading }): ReactElement {
  const { commands } = usePane();
  const [part, setPart] = useState<Part>("settings");
  const [said, setSaid] = useState<string | null>(null);
  const { survey } = reading;
  const open = (next: Part) => {
    setSaid(null);
    commands.show({ kind: "region" });
    setPart(next);
  };
  const back = (note: string | null = null) => {
    setSaid(note);
    commands.show({ kind: "region" }, `settings-${part}`);
    setPart("settings");
  };
  switch (part) {
    case "settings":
      return <Settings reading={reading} said={said} onOpen={open} />;
    case "list":
      return <ListScreen existing={survey.settings.schools} onDone={back} />;
    case "templates":
      return (
        <TemplatesScreen
          schools={survey.schools.map(({ record }) => record)}
          programme={programmeAsSet(survey.programme, survey.settings)}
          onBack={back}
        />
      );
  }
}

interface SettingsProps {
  readonly reading: RegionReading;
  /** What the screen that was left did; null for nothing. */
  readonly said: string | null;
  readonly onOpen: (part: Part) => void;
}

function Settings({ reading, said, onOpen }: SettingsProps): ReactElement {
  const styles = useStyles();
  const { session, language, caption } = useRegion();
  const texts = paneSettingsTexts(language).settings;
  const { sheets } = reading.snapshot;
  const { settings } = reading.survey;
  useAnnounced(said);
  const set = (key: SettingKey, value: SettingValue) => {
    const place = settingPlace(sheets, key);
    if (place !== null) session.setCell(place, value);
  };
  const form = {
    texts,
    values: settings.values,
    programme: caption,
    isThere: (key: SettingKey) => settingPlace(sheets, key) !== null,
    onSet: set,
  };
  return (
    <Frame
      title={settingsWords[language].title}
      titleIsHeading
      caption={caption}
      onBack={() => session.closeView("settings")}
    >
      {said !== null && <Notice tone="fact">{said}</Notice>}
      {!form.isThere("deadline") && <Notice tone="note">{texts.gone}</Notice>}
      <RoundFields {...form} />
      <section className={styles.part}>
        <Lists reading={reading} />
        <ActionButton id="settings-list" icon="file" onClick={() => onOpen("list")}>
          {texts.readList}
        </ActionButton>
        <ActionButton id="settings-templates" icon="plan" onClick={() => onOpen("templates")}>
          {texts.makeTemplates}
        </ActionButton>
      </section>
      <RuleFields {...form} />
      <LanguageField label={texts.language} />
      <Caption>{texts.saved}</Caption>
    </Frame>
  );
}

const lists: readonly (keyof RegionLists)[] = ["werkgebieden", "boards", "schools", "meetings"];

function Lists({ reading }: { readonly reading: RegionReading }): ReactElement {
  const { session, language } = useRegion();
  const texts = paneSettingsTexts(language).settings;
  const { settings } = reading.survey;
  const shown = lists.flatMap((list) => {
    const place = listPlaceIn(reading.snapshot.sheets, list);
    if (place === null) return [];
    const onEdit = () => session.goTo(place);
    const isBoards = list === "schools" && reading.survey.programme.applicant === "board";
    return [{ key: list, name: texts.listNames[isBoards ? "boards" : list], count: settings[list].length, onEdit }];
  });
  return (
    <>
      <Heading>{texts.lists}</Heading>
      <SettingList lists={shown} edit={texts.edit} editList={texts.editList} />
    </>
  );
}

function LanguageField({ label }: { readonly label: string }): ReactElement {
  const { commands, state } = usePane();
  return (
    <Field label={label}>
      <Select value={state.language} onChange={(_, { value }) => commands.speak(value === "en" ? "en" : "nl")}>
        <option value="nl">Nederlands</option>
        <option value="en">English</option>
      </Select>
    </Field>
  );
}
