import { strToU8 } from "fflate";
import { cellAddress, parseCell } from "../../workbook/a1";
import { WorkbookError } from "../../workbook/workbook-error";
import type { MoveArea } from "./move-areas";
import type { PackageDraft } from "./package-draft";
import type { StandingSheet } from "./standing-workbook";

/** The row where the cell goes. */
type MoveRow = (cell: { readonly row: number; readonly column: number }) => number;

const commentTypes = new Set(["comments", "threadedComment"]);
const noteData = /<(\w+:)?ClientData\b[^>]*ObjectType="Note"[^]*?<\/\1?ClientData>/g;

/** Comments go along with the cells that they are about. Throws "foreign-content" where a cell with a comment is gone. */
export function moveComments(draft: PackageDraft, sheet: StandingSheet, moveArea: MoveArea): void {
  const move: MoveRow = ({ row, column }) => {
    const [area] = moveArea({ top: row, left: column, bottom: row, right: column });
    if (area === undefined) throw new WorkbookError("foreign-content", `cell ${sheet.name}!${cellAddress(row, column)}`);
    return area.top;
  };
  for (const { type, target, isExternal } of draft.source.relationships(sheet.part)) {
    if (isExternal || !draft.source.has(target)) continue;
    if (commentTypes.has(type)) changeText(draft, target, (xml) => movedReferences(xml, move));
    else if (type === "vmlDrawing") changeText(draft, target, (vml) => vml.replace(noteData, (note) => movedNote(note, move)));
  }
} // prettier-ignore

function changeText(draft: PackageDraft, name: string, change: (text: string) => string): void {
  const part = draft.source.xml(name);
  const before = part.textAt(0, part.bytes.length);
  const after = change(before);
  // It may have been stored in another encoding.
  const declared = after.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, "$1UTF-8");
  if (after !== before) draft.setContent(name, strToU8(declared));
}

function movedReferences(xml: string, move: MoveRow): string {
  return xml.replace(/(<(?:\w+:)?(?:comment|threadedComment)\b[^>]*?\sref=")([^"]*)/g, (whole, start: string, ref: string) => {
    const place = parseCell(ref);
    return place === null ? whole : start + cellAddress(move(place), place.column);
  });
} // prettier-ignore

/** The box of a comment: which cell it is about, and from which row to which it is drawn. */
function movedNote(note: string, move: MoveRow): string {
  const row = numberIn(note, "Row");
  const column = numberIn(note, "Column");
  if (row === null || column === null) return note;
  const down = move({ row, column }) - row;
  if (down === 0) return note;
  return note
    .replace(/(<(?:\w+:)?Row>)[^<]*/, `$1${row + down}`)
    .replace(/(<(?:\w+:)?Anchor>)([^<]*)/, (_, start: string, anchor: string) => start + movedAnchor(anchor, down));
}

/** Left column and offset, top row and offset, right column and offset, bottom row and offset. */
function movedAnchor(anchor: string, down: number): string {
  return anchor
    .split(",")
    .map((number, index) => (index === 2 || index === 6 ? ` ${Number(number) + down}` : number))
    .join(",");
}

function numberIn(note: string, name: string): number | null {
  const found = new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(note)?.[1];
  return found === undefined ? null : Number(found);
}
