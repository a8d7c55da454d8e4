import { connect } from "../../src/office/connect";
import { playPage, type OfficeAbout } from "./stand-in/play-page";

let leavePage = () => undefined as void;
afterEach(() => leavePage());

const connectIn = (about: OfficeAbout) => {
  leavePage = playPage({}, about);
  return connect();
};

test.each([
  ["PC", "windows"],
  ["Mac", "mac"],
  ["OfficeOnline", "web"],
  ["iOS", "ipad"],
  ["Universal", "other"],
])("Excel on %s is told apart as %s, with Excel's language", async (platform, expected) => {
  expect(await connectIn({ platform })).toEqual({ kind: "excel", platform: expected, language: "nl-NL", theme: null });
});

test.each([
  ["#FFFFFF", "light"],
  ["#E6E6E6", "light"],
  ["#262626", "dark"],
  ["#0a0a0a", "dark"],
  ["no colour", null],
  [undefined, null],
])("a background of %s means theme %s", async (background, expected) => {
  expect(await connectIn(background === undefined ? {} : { background })).toMatchObject({ theme: expected });
});

test("a page that no Office opened is outside", async () => {
  expect(await connectIn({ host: null, platform: null })).toEqual({ kind: "outside" });
});

test("a page to which Office's script did not come is outside", async () => {
  leavePage = () => undefined;
  expect(await connect()).toEqual({ kind: "outside" });
});

test.each([9, 12])("an Excel with requirement set 1.%d is too old, and says so", async (excelApi) => {
  await expect(connectIn({ excelApi })).rejects.toMatchObject({ code: "excel-too-old" });
});

test("Excel 2021's requirement set is enough", async () => {
  expect(await connectIn({ excelApi: 14 })).toMatchObject({ kind: "excel" });
});
