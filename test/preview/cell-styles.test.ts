import { CellFormats } from "../../src/preview/model/cell-formats";
import { cellStyles } from "../../src/preview/paint/cell-styles";

const block = { top: 0, left: 0, bottom: 1, right: 1 };
const corner = { top: 1, left: 1, bottom: 1, right: 1 };

function styled(...settings: [typeof block, string, unknown][]) {
  const formats = new CellFormats();
  for (const [area, path, value] of settings) formats.set([area], path, value);
  return cellStyles(formats.history());
}

test("a later setting lies over an earlier one, cell by cell", () => {
  const cells = styled([block, "fill/color", "#FFF9E3"], [block, "font/bold", true], [corner, "fill/color", "#0B5A6B"]);
  expect(cells[0]?.[0]).toEqual({ s: { bg: { rgb: "#FFF9E3" }, bl: 1 } });
  expect(cells[1]?.[1]).toEqual({ s: { bg: { rgb: "#0B5A6B" }, bl: 1 } });
});

test("edges go around the area, inside lines between its cells", () => {
  const line = (edge: string): [typeof block, string, unknown][] => [
    [block, `borders/${edge}/style`, "Continuous"],
    [block, `borders/${edge}/weight`, "Medium"],
    [block, `borders/${edge}/color`, "#123456"],
  ];
  const cells = styled(...line("EdgeTop"), ...line("InsideVertical"));
  const drawn = { s: 8, cl: { rgb: "#123456" } };
  expect(cells).toEqual({
    0: { 0: { s: { bd: { t: drawn, r: drawn } } }, 1: { s: { bd: { t: drawn } } } },
    1: { 0: { s: { bd: { r: drawn } } } },
  });
});

test("what Univer can't show, such as locked cells, leaves no trace", () => {
  expect(styled([block, "protection/locked", false])).toEqual({});
});
