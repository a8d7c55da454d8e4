import fc from "fast-check";
import { calendarDate, dayNumber, fromDayNumber } from "../../src/domain/calendar-date";

describe("calendarDate", () => {
  it("writes a day so that days sort as text", () => {
    expect(calendarDate(2026, 6, 1)).toBe("2026-06-01");
  });
  it.each([
    [2026, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 366],
    [1899, 12, 31],
    [10_000, 1, 1],
  ])("refuses %d-%d-%d, which is no day between 1900 and 9999", (year, month, day) => {
    expect(() => calendarDate(year, month, day)).toThrow(`${year}-${month}-${day} is not a day between 1900 and 9999`);
  });
  it("knows 29 February of a leap year, and the first and the last day", () => {
    expect([calendarDate(2028, 2, 29), calendarDate(1900, 1, 1), calendarDate(9999, 12, 31)]).toEqual([
      "2028-02-29",
      "1900-01-01",
      "9999-12-31",
    ]);
  });
});

describe("the number of a day", () => {
  it("counts from 1 January 1970", () => {
    expect([dayNumber(calendarDate(1970, 1, 1)), dayNumber(calendarDate(1970, 2, 1))]).toEqual([0, 31]);
    expect(dayNumber(calendarDate(1969, 12, 31))).toBe(-1);
  });
  it("gives back every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 2_900_000 }), (days) => {
        expect(dayNumber(fromDayNumber(days))).toBe(days);
      }),
    );
  });
});
