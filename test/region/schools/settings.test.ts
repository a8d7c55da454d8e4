import fc from "fast-check";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { keptSettings } from "../../../src/region/kept/kept-settings";
import { settingFields, type SettingKey } from "../../../src/region/settings/region-settings";
import { listPlaceIn, settingPlace } from "../../../src/region/settings/setting-place";
import { settingText, typedSetting } from "../../../src/region/settings/typed-setting";
import { cellAddress } from "../../../src/workbook/a1";
import { programme } from "../region-files";
import { snapshotOf } from "../snapshot-of";

const { sheets } = snapshotOf(describeRegionWorkbook(gatherRegion([], { programme })));
const fieldOf = (key: SettingKey) => {
  const field = settingFields.find((each) => each.key === key);
  if (field === undefined) throw new RangeError(key);
  return field;
};

describe("a setting", () => {
  it("stands in a cell of its own, where it is read back", () => {
    const values = settingFields.map(({ key }) => {
      const place = settingPlace(sheets, key);
      const sheet = sheets.find(({ name }) => name === place?.sheet);
      return sheet?.cells.find(({ row, column }) => cellAddress(row, column) === place?.cell)?.value ?? "";
    });
    const kept = keptSettings(sheets)?.values ?? {};
    expect(values).toEqual(settingFields.map(({ key }) => kept[key] ?? ""));
  });

  it("has no cell where its label is gone", () => {
    expect(settingPlace([], "deadline")).toBeNull();
    expect(listPlaceIn([], "schools")).toBeNull();
  });

  it("is typed as people write it", () => {
    expect(typedSetting(fieldOf("deadline"), "30 juni 2026")).toBe(46_203);
    expect(typedSetting(fieldOf("deadline"), "")).toBe("");
    expect(typedSetting(fieldOf("deadline"), "31-06-2026")).toBeNull();
    expect(typedSetting(fieldOf("grant"), "€ 25.000,-")).toBe(25_000);
    expect(typedSetting(fieldOf("grant"), "veel")).toBeNull();
    expect(typedSetting(fieldOf("awards"), "30")).toBe(30);
    expect(typedSetting(fieldOf("awards"), "-1")).toBeNull();
    expect(settingText(fieldOf("deadline"), 46_203)).toBe("30-06-2026");
  });

  it("shows as it can be typed again, for every kind", () => {
    const day = fc.integer({ min: 36_526, max: 73_050 });
    const money = fc.integer({ min: 0, max: 100_000_000 }).map((amount) => amount / 100);
    const values: readonly (readonly [SettingKey, fc.Arbitrary<number>])[] = [
      ["deadline", day],
      ["grant", money],
      ["awards", fc.integer({ min: 0, max: 10_000 })],
    ];
    for (const [key, arbitrary] of values) {
      fc.assert(
        fc.property(arbitrary, (value) => {
          expect(typedSetting(fieldOf(key), settingText(fieldOf(key), value))).toBe(value);
        }),
      );
    }
  });
});

describe("a list of the settings", () => {
  it("begins below its head, on its own sheet", () => {
    expect(listPlaceIn(sheets, "werkgebieden")).toMatchObject({ sheet: "Instellingen" });
    expect(listPlaceIn(sheets, "schools")).toEqual({ sheet: "Scholen", cell: "B6" });
    const place = listPlaceIn(sheets, "boards");
    const cell = sheets
      .find(({ name }) => name === place?.sheet)
      ?.cells.find(({ row, column }) => cellAddress(row, column) === place?.cell);
    expect(cell?.value).toBe(programme.boards.names[0]);
  });
});
