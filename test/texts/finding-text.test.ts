import { blankPlan } from "../../src/domain/blank-plan";
import { calendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import { checkPlan } from "../../src/domain/check-plan";
import { filled, type Entry } from "../../src/domain/entry";
import { findingCodes, type FindingCode, type FindingParams } from "../../src/domain/finding";
import { amountFromNumber, parseAmount } from "../../src/domain/parse-amount";
import type { Plan } from "../../src/domain/plan";
import { programmes } from "../../src/domain/programmes/programmes";
import { findingText } from "../../src/texts/finding-text";
import type { Language } from "../../src/texts/language";
import { completePlan } from "../domain/complete-plan";

const languages: readonly Language[] = ["nl", "en"];
const amount = { side: "expense", line: "3", text: "1,250.50" };

/** Every reason that the code can give, with what the rules and the readers hand over. */
const examples: Readonly<Record<FindingCode, readonly FindingParams[]>> = {
  R01: [{ fields: "director" }, { fields: "director board date" }],
  R02: [{ reason: "missing" }, { reason: "unlisted", text: "Delft" }],
  R03: [{ reason: "missing" }, { reason: "unlisted", text: "VCO" }],
  R04: [{ text: "VCO", board: "SCOH" }],
  R05: [
    { condition: "board", label: "Het schoolbestuur is meegenomen." },
    { condition: "adviser", label: "De adviseur heeft meegelezen." },
    { condition: "ontvangers", label: "De scholen willen dit." },
  ],
  R06: [{ organisation: "SPPOH" }],
  R07: [{}],
  R08: [{ title: "Aanleiding en huidige situatie" }, { title: "Wat is de aanleiding?" }],
  R10: [{}],
  R11: [
    { reason: "goal", line: "2" },
    { reason: "approach", line: "2" },
    { reason: "result", line: "+1" },
  ],
  R14: [{ reason: "missing" }, { reason: "unreadable", text: "vier" }],
  R15: [{}],
  R16: [{}],
  R17: ["missing", "unreadable", "decreasing"].map((reason) => ({ reason, label: "Samenwerkingen", text: "de buurt" })),
  R18: [
    { reason: "missing", label: "Schoolbudget vanuit SPPOH", grantCents: 25_000_00 },
    { reason: "different", label: "Schoolbudget vanuit SPPOH", grantCents: 25_000_00, amountCents: 20_000_00 },
    { reason: "missing-open", label: "Financiële impuls" },
    { reason: "missing-range", label: "Impulsregeling", grantCents: 30_000_00, upToCents: 90_000_00 },
    { reason: "different-range", label: "Impulsregeling", grantCents: 30_000_00, upToCents: 90_000_00, amountCents: 5 },
  ],
  R19: [
    { reason: "difference", side: "income", differenceCents: -1 },
    { reason: "overwritten", side: "income", differenceCents: 0 },
    { reason: "overwritten", side: "expense", differenceCents: 5 },
  ],
  R20: [
    { reason: "description", ...amount },
    { reason: "amount", ...amount },
    { reason: "detail", ...amount, label: "Uren" },
    { reason: "detail-unreadable", ...amount, label: "Uren" },
  ],
  R21: [
    { reason: "text", ...amount, readCents: 5 },
    { reason: "small", ...amount, amountCents: 25_00 },
    { reason: "negative", ...amount, positiveCents: 900_00 },
    ...["negative", "ambiguous", "fraction", "not-a-value", "error", "too-large"].map((reason) => ({
      reason,
      ...amount,
    })),
  ],
  R22: [{ differenceCents: 100 }],
  R22b: [{ differenceCents: 100 }],
  R23: [{}],
  R24: [{}],
  R25: [
    { reason: "no-goal", line: "4" },
    { reason: "unknown-goal", line: "4", text: "7" },
    { reason: "no-expense", line: "2" },
  ],
  R27: ["regular", "special"].map((reason) => ({ reason, programme: "Schoolbudget inclusie" })),
  R28: [
    { reason: "joint", partners: 1 },
    { reason: "not-named-back", partner: "34CD00" },
  ],
  R29: [{ reason: "missing" }, { reason: "unreadable", text: "soms" }],
  R30: [{ amountCents: 8_000_00, impulsCents: 9_000_00 }],
  R31: [
    ...["missing", "malformed", "unknown"].flatMap((reason) =>
      ["school", "board"].map((applicant) => ({ reason, applicant, text: "12AB00" })),
    ),
    ...["partner", "own"].map((reason) => ({ reason, text: "12AB00" })),
  ],
  R32: [
    { reason: "missing" },
    { reason: "unreadable", text: "31-02-2026" },
    { reason: "future", date: "2026-06-21" },
    { reason: "late", date: "2026-06-12", deadline: "2026-06-11" },
  ],
  R33: [
    { reason: "older-template", version: 1, current: 2 },
    { reason: "newer-version", madeBy: "0.2.0", version: "0.1.0" },
    { reason: "renamed-sheet", sheet: "Blad1", original: "Begroting" },
    { reason: "missing-sheet", sheet: "Begroting" },
    { reason: "missing-row", row: "uitgave 7" },
    { reason: "missing-column", column: "bedrag" },
    { reason: "overwritten-formula" },
    { reason: "overwritten-formula", count: 3 },
    { reason: "changed-label", expected: "Toelichting" },
    { reason: "programme-changed" },
    { reason: "damaged-stamp" },
    { reason: "stamped-after-saving" },
    { reason: "programme-differs" },
  ],
  S01: [{ key: "uitgave.3", other: "A12" }],
  S02: [{ text: "€ 500" }, { text: "€ 500", more: 4 }],
  S03: [{}],
  S04: [{ text: "misschien" }],
  S05: [{}],
  C01: [
    { reason: "replaced", school: "De Duinpan" },
    { reason: "choose", school: "De Duinpan", versions: 2 },
  ],
  C02: [{ awarded: 31, awards: 30 }],
  C03: [
    { reason: "theme", stage: "submitted", covered: 6, total: 6, absent: "" },
    { reason: "werkgebied", stage: "awarded", covered: 8, total: 10, absent: "Laak, Segbroek" },
  ],
  C04: ["board", "adviser", "board adviser", "ontvangers"].map((conditions) => ({ conditions, school: "De Duinpan" })),
  C05: [{ awarded: 2, awardedCents: 45_000_00, grantCents: 25_000_00, differenceCents: -5_000_00 }],
  C06: [
    { reason: "awarded", school: "De Duinpan" },
    { reason: "both", school: "De Duinpan" },
    { reason: "listed", school: "De Duinpan" },
  ],
  C07: ["absent", "werkgebied", "amount"].map((reason) => ({ reason, partner: "34CD00" })),
  C08: [
    { side: "income", differenceCents: 100 },
    { side: "expense", differenceCents: -100 },
  ],
  Y01: [{ reason: "finance" }, { reason: "content" }],
  Y02: [{ line: "2" }],
  Y03: [
    { reason: "missing", line: "3" },
    { reason: "explain", line: "3", differenceCents: 55000 },
    { reason: "unplanned", line: "9", differenceCents: 12500 },
    { reason: "negative", line: "3", actualCents: -2500 },
  ],
  Y04: [{ differenceCents: 100 }],
  Y05: [{ remainingCents: 48375 }],
  Y06: [
    { reason: "outside", count: 1, from: "2026-08-01", to: "2027-07-31" },
    { reason: "outside", count: 4, from: "", to: "2027-07-31" },
    { reason: "outside", count: 4, from: "2026-08-01", to: "" },
    { reason: "undated", count: 2 },
  ],
  Y07: [
    { reason: "declared-sum", side: "debit", declaredCents: 100, readCents: 90 },
    { reason: "declared-sum", side: "credit", declaredCents: 100, readCents: 90 },
    { reason: "declared-lines", declared: 44, read: 121 },
    { reason: "debit-credit", differenceCents: -5 },
    { reason: "transactions", count: 1, journal: "70", transaction: "2600841" },
    { reason: "unreadable-amounts", count: 2, place: "12/1", text: "veel" },
    { reason: "amounts-without-date", count: 1, place: "14", text: "12,50" },
  ],
  Y08: ["twice", "newer", "alike"].map((reason) => ({ reason, count: 3, other: "2027.xaf" })),
  Y09: [
    { reason: "missing", count: "arrangementen" },
    { reason: "missing", count: "tlv" },
    { reason: "missing", count: "samenwerkingen" },
    { reason: "unreadable", text: "vier" },
  ],
  Y10: [{ reason: "conversation" }, { reason: "leernetwerk" }, { reason: "unreadable", text: "binnenkort" }],
};

const broken = (text: string): Entry<never> => ({ state: "unreadable", text, reason: "not-a-value" });

/** One plan in which as much as possible is wrong at once. */
const wrongPlan: Plan = {
  ...completePlan,
  header: { ...completePlan.header, brin: "A1", board: "VCO", werkgebied: "Delft", partners: "12AB, Duinpan", participation: broken("soms"), leernetwerk: broken("?") },
  goals: [{ id: "+1", goal: "", approach: "", result: "" }, ...completePlan.goals],
  counts: {
    arrangementen: { current: broken("vier"), target: filled(4), story: "" },
    tlv: { current: filled(1), target: filled(2), story: "" },
    samenwerkingen: { current: filled(4), target: filled(2), story: "" },
  },
  income: [
    { id: "1", description: "Schoolbudget vanuit SPPOH", amount: filled(cents(20_000_00)) },
    { id: "2", description: "Inclusie impuls", amount: parseAmount("8.000") },
  ],
  expenses: [
    { id: "1", description: "", goal: filled("9"), amount: amountFromNumber(-5, false) },
    { id: "2", description: "Coach", goal: broken("team"), amount: filled(cents(5_00)) },
    { id: "3", description: "Coach", goal: filled("1"), amount: filled(cents(99_000_00)) },
  ],
  printedTotals: { income: { cents: null, isFormula: false }, expense: { cents: cents(1), isFormula: true } },
  explanation: "",
  signature: { ...completePlan.signature, date: broken("gisteren") },
}; // prettier-ignore

describe.each(languages)("findingText in %s", (language) => {
  it.each(findingCodes)("has a whole sentence for everything that %s can say", (code) => {
    for (const params of examples[code]) {
      const text = findingText({ code, params }, language);
      expect(text).toMatch(/^[A-Z0-9‘€].{8,}[.?]$/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("has a sentence for whatever the rules find", () => {
    const context = { programme: programmes[0], today: calendarDate(2026, 6, 1), knownBrins: new Set<string>() };
    const plans = [wrongPlan, completePlan, blankPlan(programmes[0], "nieuw"), blankPlan(programmes[0], "doorlopend")];
    const findings = plans.flatMap((plan) => checkPlan(plan, context));
    expect(findings.length).toBeGreaterThan(60);
    for (const finding of findings) expect(findingText(finding, language)).toMatch(/[.?]$/);
  });

  it("does not hide that a rule forgot a parameter", () => {
    expect(() => findingText({ code: "R22", params: {} }, language)).toThrow("differenceCents");
    expect(() => findingText({ code: "R32", params: { reason: "other" } }, language)).toThrow("other");
  });
});

describe("the words of a finding", () => {
  it("name everything that a signature lacks in one sentence", () => {
    expect(findingText({ code: "R01", params: { fields: "director board school date" } }, "nl")).toBe(
      "Vul naam directeur, bestuur, school en datum in.",
    );
  });
  it("name a line as the form does, an inserted one as extra", () => {
    expect(findingText({ code: "R25", params: { reason: "no-goal", line: "4" } }, "nl")).toBe(
      "Uitgave 4 hoort nog bij geen doel.",
    );
    expect(findingText({ code: "R20", params: { reason: "amount", side: "expense", line: "+1" } }, "nl")).toBe(
      "Extra uitgave 1 heeft nog geen bedrag.",
    );
  });
  it("show amounts in euro and days as people write them", () => {
    expect(findingText({ code: "R22b", params: { differenceCents: 1_250_50 } }, "nl")).toBe(
      "€ 1.250,50 heeft nog geen bestemming.",
    );
    expect(findingText({ code: "R32", params: { reason: "future", date: "2026-06-21" } }, "nl")).toContain(
      "21-06-2026",
    );
  });
  it.each(["nl", "en"] as const)("end with one sign, also after a heading that has its own (%s)", (language) => {
    const all = findingCodes.flatMap((code) => examples[code].map((params) => findingText({ code, params }, language)));
    expect(all.filter((text) => !/[.?!]$/.test(text) || /[.?!]{2}/.test(text))).toEqual([]);
  });
  it("never say that a plan was rejected", () => {
    const all = findingCodes.flatMap((code) => examples[code].map((params) => findingText({ code, params }, "nl")));
    expect(all.join(" ")).not.toMatch(/afgekeurd|afgewezen|baten|lasten|werkboek|terug te betalen/i);
  });
});
