import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** What people mistake for a workbook is listed with its reason; anything else in a folder is none of our business. */
const workbookEndings = new Set([".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".numbers"]);

export interface FileList {
  /** Paths to read, sorted; a path that does not exist is in it too, so that it gets its own reason. */
  readonly files: readonly string[];
  /** Files inside the folders that are no workbook, such as letters and pictures. */
  readonly passedOver: readonly string[];
}

/** The workbooks behind the paths: files as named, folders to the bottom. Excel's lock files and `leaveOut` are not among them. */
export async function listFiles(paths: readonly string[], leaveOut: readonly string[] = []): Promise<FileList> {
  const left = new Set(leaveOut.map((each) => path.resolve(each)));
  const files = new Map<string, string>();
  const passedOver: string[] = [];
  for (const given of paths) {
    for (const file of (await isFolder(given)) ? await filesBelow(given) : [given]) {
      const isLock = path.basename(file).startsWith("~$") || path.basename(file).startsWith("._");
      if (left.has(path.resolve(file)) || isLock) continue;
      const named = file === given;
      if (named || workbookEndings.has(path.extname(file).toLowerCase())) files.set(path.resolve(file), file);
      else passedOver.push(file);
    }
  }
  return { files: [...files.values()].sort(byName), passedOver: passedOver.sort(byName) };
}

const byName = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

async function isFolder(given: string): Promise<boolean> {
  try {
    return (await stat(given)).isDirectory();
  } catch {
    // It gets its reason when it is read.
    return false;
  }
}

/** Links to folders are not followed: a circle of them would never end. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = await Promise.all(
    entries.map(async (entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(full);
      return entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(full))) ? [full] : [];
    }),
  );
  return below.flat();
}
