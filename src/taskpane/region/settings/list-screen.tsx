import { useState, type ReactElement } from "react";
import { mergeSchoolList, withSchools } from "../../../region/schools/merge-school-list";
import type { SchoolList } from "../../../region/schools/read-school-list";
import type { SchoolRecord } from "../../../region/schools/school-record";
import { errorText } from "../../../texts/error-text";
import { paneSettingsTexts } from "../../../texts/pane-settings-text";
import { WorkbookError, type WorkbookErrorCode } from "../../../workbook/workbook-error";
import { useRegion } from "../region-context";
import { ListChoice } from "./list-choice";
import { ListPreview } from "./list-preview";
import { readListFile, readPastedList } from "./read-list";

interface ListScreenProps {
  readonly existing: readonly SchoolRecord[];
  /** Back, with what was done; null for nothing. */
  readonly onDone: (note: string | null) => void;
}

/** A list of schools from a file or the clipboard: first what it would change, then the change. */
export function ListScreen({ existing, onDone }: ListScreenProps): ReactElement {
  const { session, language } = useRegion();
  const [list, setList] = useState<SchoolList | null>(null);
  const [failure, setFailure] = useState<WorkbookErrorCode | null>(null);
  const [isBusy, setBusy] = useState(false);
  const read = (reading: () => SchoolList | Promise<SchoolList>) =>
    attempt(async () => setList(await reading())).then(setFailure);
  const takeOver = async (given: SchoolList, addNew: boolean) => {
    const { added, changed } = mergeSchoolList(existing, given, { addNew });
    setBusy(true);
    const refused = await session.renew((kept) =>
      withSchools(kept, mergeSchoolList(kept.settings?.schools ?? [], given, { addNew }).schools),
    );
    setBusy(false);
    setFailure(refused);
    if (refused === null) onDone(paneSettingsTexts(language).list.done(added.length, changed.length));
  };
  const problem = failure === null ? null : errorText(failure, language);
  if (list === null) {
    return (
      <ListChoice
        problem={problem}
        onFile={(file) => void read(() => readListFile(file))}
        onText={(text) => void read(() => readPastedList(text))}
        onBack={() => onDone(null)}
      />
    );
  }
  return (
    <ListPreview
      list={list}
      existing={existing}
      problem={problem}
      isBusy={isBusy}
      onTakeOver={(addNew) => void takeOver(list, addNew)}
      onBack={() => {
        setFailure(null);
        setList(null);
      }}
    />
  );
}

/** The code of what people can do something about; a bug goes on its way. */
async function attempt(work: () => Promise<void>): Promise<WorkbookErrorCode | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}
