import { calendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import { empty, filled } from "../../src/domain/entry";
import { programmes } from "../../src/domain/programmes/programmes";
import {
  readAmount, readChoice, readCount, readDate, readGoalChoice, readParticipation, readText, readTick, readWords,
} from "../../src/school/read-cells"; // prettier-ignore
import type { CellValue, SnapshotCell } from "../../src/workbook/snapshot";

const cell = (value: CellValue, isFormula = false): SnapshotCell => ({ row: 3, column: 4, value, isFormula });
const unreadable = (text: string, reason = "not-a-value") => ({ state: "unreadable", text, reason });
const programme = programmes[0];
const choices = ["Coach", "coach ", "Boeken"];

/** Every way of reading one cell. */
const readers = {
  amount: readAmount,
  count: readCount,
  date: (each: SnapshotCell | undefined) => readDate(each, false),
  tick: readTick,
  participation: readParticipation,
  goal: (each: SnapshotCell | undefined) => readGoalChoice(each, programme),
  choice: (each: SnapshotCell | undefined) => readChoice(each, choices),
  words: readWords,
};

describe.each(Object.entries(readers))("a cell for a field of the kind %s", (_, read) => {
  it("is empty where there is no cell, or nothing but blanks in it", () => {
    for (const each of [undefined, cell(""), cell(" \t\n ")]) expect(read(each)).toEqual(empty);
  });

  it("is unreadable where it shows an Excel error, never empty and never nought", () => {
    expect(read(cell({ error: "#REF!" }, true))).toEqual(unreadable("#REF!", "error"));
  });
});

describe("a cell with a text", () => {
  it("is read without what stands around it, and with one kind of line end", () => {
    expect(readText(cell("  een\r\ntwee\rdrie\nvier \n"))).toBe("een\ntwee\ndrie\nvier");
  });

  it("shows what Excel shows for a number, a truth and an error", () => {
    expect([12.5, true, false, { error: "#N/A" }].map((value) => readText(cell(value)))).toEqual(["12.5", "WAAR", "ONWAAR", "#N/A"]);
    expect(readText(undefined)).toBe("");
  }); // prettier-ignore

  it("is read without letters that nobody sees", () => {
    expect(readAmount(cell("\u200b1.250,50"))).toMatchObject({ value: cents(125_050) });
  });
});

describe("a truth in a cell", () => {
  it("is a tick, and no amount, count, date, goal or way to take part", () => {
    expect([true, false].map((value) => readTick(cell(value)))).toEqual([filled(true), filled(false)]);
    for (const name of ["amount", "count", "date", "participation", "goal"] as const)
      expect([true, false].map((value) => readers[name](cell(value)))).toEqual([unreadable("WAAR"), unreadable("ONWAAR")]);
  }); // prettier-ignore
});

describe("a day in a cell", () => {
  it("is the one that Excel counts to, whatever the hour", () => {
    expect(readDate(cell(46_185), false)).toEqual(filled(calendarDate(2026, 6, 12)));
    expect(readDate(cell(46_185.99), false)).toEqual(filled(calendarDate(2026, 6, 12)));
    expect(readDate(cell(46_185 - 1462), true)).toEqual(filled(calendarDate(2026, 6, 12)));
  });

  it("lies after the 29 February 1900 that never was, and within what Excel can count", () => {
    expect(readDate(cell(61), false)).toEqual(filled(calendarDate(1900, 3, 1)));
    expect(readDate(cell(2_958_465), false)).toEqual(filled(calendarDate(9999, 12, 31)));
    for (const number of [60, 60.5, 0, -1, 2_958_466, 25_000_000])
      expect(readDate(cell(number), false)).toEqual({ ...unreadable(String(number)), number });
  });
});

describe("words in a cell", () => {
  it.each([
    ["Nieuw in 2026-2027", "nieuw"],
    ["  NIEUW", "nieuw"],
    ["doorlopend", "doorlopend"],
    ["Doorlopend (eerder gestart) ", "doorlopend"],
  ])("%p is a way to take part", (text, participation) => {
    expect(readParticipation(cell(text))).toEqual(filled(participation));
  });

  it.each(["weer nieuw", "misschien", "1"])("%p is no way to take part, and is kept as it is", (text) => {
    expect(readParticipation(cell(` ${text} `))).toEqual(unreadable(` ${text} `));
  });

  it("are a choice in the spelling of the list, the very same word first", () => {
    expect(readChoice(cell("coach"), choices)).toEqual(filled("Coach"));
    expect(readChoice(cell("boeken"), choices)).toEqual(filled("Boeken"));
    expect(readChoice(cell("coach"), ["Coach", "coach"])).toEqual(filled("coach"));
    expect(readChoice(cell("Tolk"), choices)).toEqual(unreadable("Tolk"));
  });

  it("are a goal whatever stands around its number", () => {
    expect(readGoalChoice(cell("  Doel  12. "), programme)).toEqual(filled("12"));
    expect(readGoalChoice(cell(" allemaal "), programme)).toEqual(unreadable("allemaal"));
  });

  it("are themselves where any words will do, a number too", () => {
    expect(readWords(cell(" De Duinpan "))).toEqual(filled("De Duinpan"));
    expect(readWords(cell(8))).toEqual(filled("8"));
  });
});

describe("a number in a cell", () => {
  it("is an amount to the cent; parts of a cent are forgiven in a formula alone", () => {
    expect(readAmount(cell(1250.5))).toEqual(filled(cents(125_050)));
    expect(readAmount(cell(0.005, true))).toMatchObject({ state: "value" });
    expect(readAmount(cell(0.005))).toMatchObject({ state: "unreadable", reason: "fraction" });
  });

  it("is a count where it is whole", () => {
    expect(readCount(cell(0))).toEqual(filled(0));
    expect(readCount(cell(2.5))).toMatchObject({ state: "unreadable", reason: "fraction" });
  });
});
