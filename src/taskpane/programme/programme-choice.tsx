import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Programme } from "../../domain/programme";
import { programmes } from "../../domain/programmes/programmes";
import { paneProgrammeTexts } from "../../texts/pane-programme-text";
import { Icon } from "../components/icons";
import { useFileInput } from "../components/use-file-input";
import { usePane } from "../pane-context";
import { programmeName } from "../school/school-view";
import { openProgramme, type RefusedProgramme } from "./open-programme";
import { ProgrammeMistakes } from "./programme-mistakes";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  // A long name is cut; the pane does not become wider for it.
  field: { gridTemplateColumns: "minmax(0, 1fr)", width: "100%", minWidth: 0 },
  select: { "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface ProgrammeChoiceProps {
  /** Called after another one was chosen or opened. */
  readonly onChosen?: (programme: Programme) => void;
}

/** Which regeling is begun: one that is built in, or a file of one's own. The choice holds for the whole pane. */
export function ProgrammeChoice({ onChosen }: ProgrammeChoiceProps): ReactElement {
  const styles = useStyles();
  const { state, store, commands } = usePane();
  const texts = paneProgrammeTexts(state.language);
  const [refused, setRefused] = useState<RefusedProgramme | null>(null);
  const { programme, ownProgramme } = state;
  const choose = (chosen: Programme, own = ownProgramme) => {
    setRefused(null);
    store.dispatch({ type: "programme", programme: chosen, own });
    onChosen?.(chosen);
  };
  const open = async (file: File) => {
    const opened = await openProgramme(file);
    if (opened.kind !== "programme") return setRefused(opened);
    choose(opened.programme, opened.programme);
    commands.announce(texts.opened(programmeName(opened.programme)));
  };
  const offered = ownProgramme === null ? programmes : [...programmes, ownProgramme];
  return (
    <div className={styles.choice}>
      <Field
        label={texts.label}
        className={styles.field}
        {...(programme.sourceNote === "" ? {} : { hint: programme.sourceNote })}
      >
        <Select
          id="programme"
          className={styles.select}
          value={offered.indexOf(programme)}
          onChange={(_, { value }) => choose(offered[Number(value)] ?? programmes[0])}
        >
          {groups(offered, ownProgramme, texts.own).map(({ name, members }) => (
            <optgroup key={name} label={name}>
              {members.map((each) => (
                <option key={each.id} value={offered.indexOf(each)}>
                  {programmeName(each)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <OpenButton onFile={(file) => void open(file)}>{texts.open}</OpenButton>
      {refused !== null && <ProgrammeMistakes opened={refused} />}
    </div>
  );
}

/** By organisation; a programme of one's own under a head that says so. */
function groups(offered: readonly Programme[], own: Programme | null, ownName: string) {
  const nameOf = (programme: Programme) =>
    programme === own ? `${ownName}: ${programme.organisation}` : programme.organisation;
  const names = [...new Set(offered.map(nameOf))];
  return names.map((name) => ({ name, members: offered.filter((programme) => nameOf(programme) === name) }));
}

interface OpenButtonProps {
  readonly onFile: (file: File) => void;
  readonly children: string;
}

function OpenButton({ onFile, children }: OpenButtonProps): ReactElement {
  const accept = ".json,application/json";
  const { open, input } = useFileInput({ picker: "programme", accept, onFiles: ([file]) => onFile(file) });
  return (
    <>
      <Button appearance="subtle" size="small" icon={<Icon name="file" size={16} />} onClick={open}>
        {children}
      </Button>
      {input}
    </>
  );
}
