import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** What people mistake for a workbook is listed with its reason; anything else in a folder is none of our business. */
const workbookEndings = new Set([".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".numbers"]);

export interface FileList {
  /** Paths to read, sorted; what does not exist and folders that may not be opened are in it too, for their own reason. */
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
    const found = (await isFolder(given)) ? await filesBelow(given) : [{ path: given, isToRead: true }];
    for (const { path: file, isToRead } of found) {
      if (left.has(path.resolve(file)) || leftBehind.test(path.basename(file))) continue;
      if (isToRead) files.set(path.resolve(file), file);
      else passedOver.push(file);
    }
  }
  return { files: [...files.values()].sort(byName), passedOver: passedOver.sort(byName) };
}

/** What Excel, Mac OS, LibreOffice and this program leave beside files: nobody sees it there. */
const leftBehind = /^(~\$|\._|\.~lock\.|\..*\.(tmp|lock)$)/;

const byName = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

async function isFolder(given: string): Promise<boolean> {
  try {
    return (await stat(given)).isDirectory();
  } catch {
    // It gets its reason when it is read.
    return false;
  }
}

interface FoundFile {
  readonly path: string;
  readonly isToRead: boolean;
}

/** Links to folders are not followed: a circle of them would never end. */
async function filesBelow(folder: string): Promise<readonly FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // It gets its reason when it is read.
  if (entries === null) return [{ path: folder, isToRead: true }];
  const below = await Promise.all(
    entries.map(async (entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(full);
      const isFile = entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(full)));
      return isFile ? [{ path: full, isToRead: workbookEndings.has(path.extname(full).toLowerCase()) }] : [];
    }),
  );
  return below.flat();
}
