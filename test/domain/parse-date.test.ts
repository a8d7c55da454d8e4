import fc from "fast-check";
import { fromDayNumber } from "../../src/domain/calendar-date";
import { empty } from "../../src/domain/entry";
import { parseDate } from "../../src/domain/parse-date";

describe("parseDate", () => {
  it.each([
    "12-06-2026", "12/6/2026", "12.6.2026", "2026-06-12", "12 juni 2026", "12 jun. 2026", "12-jun-2026", "12-06-26",
    "12 juni 26", "vrijdag 12 juni 2026", "vrijdag, 12 juni 2026", "12juni2026", "12 Juni 2026", "12 - 06 - 2026", "12 06 2026",
  ])("reads %j as 12 June 2026", (text) => {
    expect(parseDate(text)).toEqual({ state: "text", value: "2026-06-12", text });
  }); // prettier-ignore

  it("knows mrt as March", () => {
    expect(parseDate("1 mrt 2026")).toMatchObject({ value: "2026-03-01" });
  });

  it.each([
    "31-02-2026",
    "6/25/2026",
    "12-06-20261",
    "op 2026-06-12",
    "2026-06-123",
    "op 12 juni 2026",
    "12 juni 2026 of later",
    "12-06/2026",
    "12-06",
    "juni 2026",
    "12 ju 2026",
    "12 foo 2026",
    "00-01-2026",
    "12-0-2026",
    "12-06-0026",
    "46185",
  ])("does not read %j", (text) => {
    expect(parseDate(text)).toEqual({ state: "unreadable", text, reason: "not-a-value" });
  });

  it("takes blanks for an empty cell", () => {
    expect(parseDate(" ")).toEqual(empty);
  });

  it("reads back every day, written as the form asks", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 100_000 }), (day) => {
        const date = fromDayNumber(day);
        const [year, month, dayOfMonth] = date.split("-");
        expect(parseDate(`${dayOfMonth}-${month}-${year}`)).toMatchObject({ state: "text", value: date });
      }),
    );
  });
});
