import { unzipSync } from "fflate";
import { nodePlatform } from "../../src/cli/node-inflate";
import { nodeWriting } from "../../src/cli/node-deflate";
import { InvalidDescription } from "../../src/workbook/assert-description";
import type {
  BodyRow,
  CellDescription,
  SheetDescription,
  TableBody,
  WorkbookDescription,
} from "../../src/workbook/description";
import { look } from "../../src/workbook/look";
import { SheetDraft } from "../../src/workbook/sheet-draft";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { validateOoxml } from "./validate-ooxml";

const names = ["De Zandmotor", "=1+1", "'t Hof", " spatie ", "A & B <C>"];
const link = (row: number) => ({ target: `plannen/plan ${row}.xlsx`, tooltip: "" });

/** A row below the head: a name, which may lead somewhere, an amount, its double, and nothing. */
function rowOf(row: number, isLinked: boolean): BodyRow {
  const name: CellDescription = { row, column: 0, content: names[row % names.length] ?? "", style: look.cell };
  const cells: CellDescription[] = [
    isLinked ? { ...name, style: look.link, hyperlink: link(row) } : name,
    { row, column: 1, content: row * 1.5, style: look.number },
    { row, column: 2, content: { formula: `B${row + 1}*2`, value: row * 3 }, style: look.number },
    { row, column: 3, content: null, style: look.cell },
  ];
  return { row, cells };
}

const count = 60;
const bodyWith = (isLinked: (row: number) => boolean): BodyRow[] =>
  Array.from({ length: count }, (_, index) => rowOf(index + 1, isLinked(index + 1)));

function announced(rows: readonly BodyRow[], change: Partial<TableBody> = {}): TableBody {
  return {
    rows: () => rows,
    linked: () => rows,
    styles: [look.cell, look.number, look.link],
    area: { top: 1, left: 0, bottom: rows.length, right: 3 },
    ...change,
  };
}

function draftWithHead(): SheetDraft {
  const draft = new SheetDraft("Blad");
  ["Naam", "Bedrag", "Dubbel", "Leeg"].forEach((head, column) => draft.put(0, column, head, look.tableHead));
  return draft;
}

function described(draft: SheetDraft): WorkbookDescription {
  const plain = { tabColor: null, defaultRowHeight: 15, freeze: null, protection: null, print: null } as const;
  return {
    sheets: [draft.describe({ ...plain, visibility: "visible" })],
    names: [],
    properties: { title: "", author: "", savedAt: "2026-09-15T08:30:00Z" },
    activeSheet: "Blad",
  };
}

function asLargeTable(body: TableBody): WorkbookDescription {
  const draft = draftWithHead();
  draft.putBody(body);
  return described(draft);
}

function cellByCell(rows: readonly BodyRow[]): WorkbookDescription {
  const draft = draftWithHead();
  for (const { row, column, content, style, hyperlink } of rows.flatMap(({ cells }) => cells))
    draft.put(row, column, content, style, hyperlink);
  return described(draft);
}

const cellsOf = (bytes: Uint8Array) => readSnapshot(bytes, nodePlatform).sheets[0]?.cells;
const sheetOf = (bytes: Uint8Array) => Buffer.from(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? []).toString();
const isOdd = (row: number) => row % 2 === 1;

describe("a large table", () => {
  const rows = bodyWith(isOdd);

  test("holds what the same cells hold that are described one by one", async () => {
    const [large, small] = [await writeWorkbook(asLargeTable(announced(rows))), await writeWorkbook(cellByCell(rows))];
    expect(cellsOf(large)).toEqual(cellsOf(small));
    expect(sheetOf(large).match(/<hyperlink .*?\/>/g)).toEqual(sheetOf(small).match(/<hyperlink .*?\/>/g));
    expect(/<dimension[^>]*>/.exec(sheetOf(large))?.[0]).toBe('<dimension ref="A1:D61"/>');
    expect(await validateOoxml(large)).toEqual({ ok: true, errors: [] });
  });

  test("keeps a text that looks like a formula a text, also once somebody edits its cell", async () => {
    const bytes = await writeWorkbook(asLargeTable(announced(rows)));
    const styles = Buffer.from(unzipSync(bytes)["xl/styles.xml"] ?? []).toString();
    const formats = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0].match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
    const styleAt = (address: string) => Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheetOf(bytes))?.[1]);
    const isQuoted = (address: string) => formats[styleAt(address)]?.includes('quotePrefix="1"');
    // The second name is "=1+1".
    expect(names.map((_, index) => isQuoted(`A${index + 6}`))).toEqual(names.map((name) => name.startsWith("=")));
  });

  test("lists no links where none of its cells has one after all, because the format asks for at least one", async () => {
    const bytes = await writeWorkbook(asLargeTable(announced(bodyWith(() => false))));
    expect(sheetOf(bytes)).not.toContain("hyperlinks");
    expect(await validateOoxml(bytes)).toEqual({ ok: true, errors: [] });
  });

  test("of which nobody knows the size says none", async () => {
    const bytes = await writeWorkbook(asLargeTable(announced(rows, { area: null })));
    expect(sheetOf(bytes)).not.toContain("<dimension");
    expect(await validateOoxml(bytes)).toEqual({ ok: true, errors: [] });
  });

  test("is made once, and what leads elsewhere twice more", async () => {
    const made = { rows: 0, linked: 0 };
    const counting = (kind: keyof typeof made) => () => {
      made[kind] += 1;
      return rows;
    };
    await writeWorkbook(asLargeTable(announced(rows, { rows: counting("rows"), linked: counting("linked") })));
    expect(made).toEqual({ rows: 1, linked: 2 });
  });

  test("is packed by Node's zlib to the same parts as anywhere", async () => {
    const description = asLargeTable(announced(rows));
    expect(unzipSync(await writeWorkbook(description, nodeWriting))).toEqual(
      unzipSync(await writeWorkbook(description)),
    );
  });
});

describe("a mistake in a large table stops the writing", () => {
  const good = bodyWith(isOdd);
  const withLast = (change: (row: BodyRow) => BodyRow) => [...good.slice(0, -1), change(good.at(-1) as BodyRow)];
  const cellOfLast = (change: Partial<CellDescription>) =>
    withLast(({ row, cells: [first, ...others] }) => ({ row, cells: [{ ...(first as CellDescription), ...change }, ...others] })); // prettier-ignore

  test.each<[string, readonly BodyRow[], RegExp]>([
    ["a number that is none", cellOfLast({ content: NaN }), /^Blad: A61: NaN is no number$/],
    ["a text that no cell holds", cellOfLast({ content: "x".repeat(32_768) }), /^Blad: A61: .*32767/],
    ["a row that comes twice", [...good, good.at(-1) as BodyRow], /A61: described twice/],
    ["rows in another order", [...good].reverse(), /described twice, or not in its order/],
    ["a cell of another row", cellOfLast({ row: 99 }), /A100: described twice, or not in its order/],
    ["a cell at the place of one apart", [rowOf(0, false), ...good], /A1: described twice/],
  ])("%s", async (_, rows, problem) => {
    const writing = writeWorkbook(asLargeTable(announced(rows)));
    await expect(writing).rejects.toThrow(InvalidDescription);
    await expect(writing).rejects.toThrow(problem);
  });

  test("a style that was not announced", async () => {
    const writing = writeWorkbook(asLargeTable(announced(good, { styles: [look.cell, look.link] })));
    await expect(writing).rejects.toThrow("The style of B2 was not announced");
  });
});

test("a sheet with a large table gives its cells to whoever asks for them", () => {
  const [sheet] = asLargeTable(announced(bodyWith(isOdd))).sheets as readonly [SheetDescription];
  expect(sheet.cells).toHaveLength(4 + count * 4);
});
