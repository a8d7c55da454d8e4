import { shownName } from "../shown-name";

/** A file to read, by the name that the regional workbook will know it by. */
export interface ChosenFile {
  /** Its path inside the chosen folder, or its own name. */
  readonly name: string;
  readonly file: File;
}

export interface Choice {
  readonly plans: readonly ChosenFile[];
  /** How many of the files are no workbook, such as letters and pictures. */
  readonly others: number;
}

/** What people mistake for a plan is read as well, so that it is listed with its reason. */
const workbookEnding = /\.(xlsx|xlsm|xltx|xls|xlsb|ods|numbers)$/i;
/** Excel and Mac OS leave these behind in a folder; nobody sees them there. */
const leftBehind = /^(~\$|\._)/;

/** The workbooks among the chosen files, each once, by name. */
export function choosePlans(files: readonly File[]): Choice {
  const seen = files.filter(({ name }) => !leftBehind.test(name));
  const workbooks = seen.filter(({ name }) => workbookEnding.test(name));
  const once = new Map(workbooks.map((file) => [`${nameOf(file)}\n${file.size}\n${file.lastModified}`, file]));
  const plans = withOwnNames([...once.values()].map((file) => ({ name: nameOf(file), file })));
  return {
    plans: plans.sort((left, right) => (left.name < right.name ? -1 : 1)),
    others: seen.length - workbooks.length,
  };
}

/** Without the chosen folder itself: the same files then have the same names, whichever way they were chosen. */
function nameOf({ name, webkitRelativePath }: File): string {
  return shownName(webkitRelativePath.split("/").slice(1).join("/") || name);
}

/** Other files of the same name, from another folder, get a number. */
function withOwnNames(files: readonly ChosenFile[]): ChosenFile[] {
  const taken = new Set<string>();
  return files.map(({ name, file }) => {
    let own = name;
    for (let number = 2; taken.has(own); number++) own = name.replace(/(\.[^.]*)$/, ` (${number})$1`);
    taken.add(own);
    return { name: own, file };
  });
}
