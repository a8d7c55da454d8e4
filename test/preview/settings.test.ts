import { addressOf, readSettings } from "../../src/preview/page/settings";

test("a plain address gives an empty workbook, in Dutch and light, beside a pane of the usual width", () => {
  expect(readSettings("")).toEqual({
    workbook: "empty",
    programme: "schoolbudget-inclusie-2026-2027",
    language: "nl",
    theme: "light",
    paneWidth: 350,
    slow: 0,
    failAt: null,
    excelApi: "1.14",
  });
});

test("what was chosen survives in the address", () => {
  const chosen = { ...readSettings(""), workbook: "region", programme: "inclusie-impuls", language: "en", theme: "dark", paneWidth: 320, slow: 200, failAt: 0, excelApi: "1.7" } as const; // prettier-ignore
  expect(readSettings(addressOf(chosen))).toEqual(chosen);
});

test("nonsense in the address is passed over, and a pane is never too narrow or too wide", () => {
  expect(readSettings("?workbook=x&programme=y&lang=fr&theme=blue&pane=9999")).toEqual({
    ...readSettings(""),
    paneWidth: 450,
  });
  expect(readSettings("?pane=10").paneWidth).toBe(320);
});
