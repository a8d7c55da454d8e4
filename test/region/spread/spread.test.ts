import fc from "fast-check";
import { awarded, notAwarded } from "../../../src/region/own-columns";
import { spreadOf } from "../../../src/region/spread/spread";
import { fillsPlace, type Suggestion } from "../../../src/region/spread/suggestions";
import { programme } from "../region-files";
import { surveyOf, type Judged } from "./a-survey";

const spread = (plans: readonly Judged[]) => spreadOf(surveyOf(plans));
const schools = (suggestions: readonly Suggestion[]) => suggestions.map(({ plan }) => plan.name.school);
const row = (plans: readonly Judged[], dimension: "werkgebied" | "board" | "theme", name: string) =>
  spread(plans).coverage[dimension].find((each) => each.name === name);

describe("the spread of plans", () => {
  it("counts submitted and awarded plans by werkgebied, bestuur and thema", () => {
    const plans: Judged[] = [
      { werkgebied: "Laak", board: "SCOH", themes: ["visie", "ouders"], decision: awarded },
      { werkgebied: "laak ", board: "scoh", themes: ["visie"] },
      { werkgebied: "Escamp", board: "Lucas Onderwijs" },
    ];
    expect(row(plans, "werkgebied", "Laak")).toEqual({ name: "Laak", awarded: 1, submitted: 2, isPlace: true });
    expect(row(plans, "werkgebied", "Rijswijk")).toMatchObject({ awarded: 0, submitted: 0, isPlace: true });
    expect(row(plans, "board", "SCOH")).toMatchObject({ awarded: 1, submitted: 2 });
    expect(spread(plans).coverage.theme.map(({ submitted }) => submitted)).toEqual([2, 0, 0, 0, 0, 1]);
  });

  it("shows a name that is not on the list, and does not ask anyone to fill it", () => {
    const plans: Judged[] = [{ werkgebied: "Delft", board: "VCO" }, { werkgebied: "" }];
    expect(row(plans, "werkgebied", "Delft")).toMatchObject({ submitted: 1, isPlace: false });
    expect(row(plans, "werkgebied", "(niet ingevuld)")).toMatchObject({ submitted: 1, isPlace: false });
    expect(spread(plans).open.werkgebieden).not.toContain("Delft");
    expect(spread(plans).suggestions.map(({ fills }) => fills.board)).toEqual(["SCOH"]);
  });

  it("counts new schools towards the number of awards, and no school that goes on", () => {
    const plans: Judged[] = [{ decision: awarded }, { decision: awarded, participation: "doorlopend" }, {}];
    expect(spread(plans)).toMatchObject({ awarded: 1, awards: programme.awards });
  });
});

describe("plans that fill an open place", () => {
  const covered: Judged = {
    school: "De Wilg",
    werkgebied: "Laak",
    board: "SCOH",
    themes: ["visie", "klimaat"],
    decision: awarded,
  };

  it("are named with what they fill", () => {
    const [suggestion] = spread([
      covered,
      { school: "De Linde", werkgebied: "Loosduinen", board: "SCOH", themes: ["visie", "ouders"] },
    ]).suggestions;
    expect(suggestion?.fills).toMatchObject({ werkgebied: "Loosduinen", board: null, themes: [{ id: "ouders" }] });
    expect(suggestion?.fills.themesHere).toEqual([]);
  });

  it("may fill only a thema in a werkgebied, where both occur already", () => {
    const elsewhere: Judged = { school: "De Els", werkgebied: "Escamp", themes: ["klimaat"], decision: awarded };
    const { suggestions } = spread([
      { ...covered, themes: ["visie"] },
      elsewhere,
      { school: "De Linde", werkgebied: "Laak", themes: ["visie", "klimaat"] },
      { school: "De Eik", werkgebied: "Laak", themes: ["visie"] },
    ]);
    expect(suggestions).toMatchObject([
      { plan: { name: { school: "De Linde" } }, fills: { werkgebied: null, themes: [], themesHere: [{ id: "klimaat" }] } },
    ]);
    expect(suggestions.filter(({ fills }) => fillsPlace(fills))).toEqual([]);
  }); // prettier-ignore

  it("are those of new schools that are neither awarded nor refused, whatever else was decided", () => {
    const plans: Judged[] = [
      { ...covered, school: "toegekend" },
      { school: "doorlopend", werkgebied: "Escamp", participation: "doorlopend" },
      { school: "niet toegekend", werkgebied: "Escamp", decision: notAwarded },
      { school: "in gesprek", werkgebied: "Escamp", decision: "In gesprek" },
      { school: "nog niets", werkgebied: "Escamp" },
    ];
    expect(schools(spread(plans).suggestions)).toEqual(["in gesprek", "nog niets"]);
  });

  it("say which condition they lack", () => {
    expect(spread([{}]).suggestions.map(({ plan }) => plan.lacking)).toEqual([["board", "adviser"]]);
  });

  it("come in the order of the alphabet", () => {
    const names = ["de Zon", "De Aarde", "Het Anker", "de aarde"];
    expect(schools(spread(names.map((school) => ({ school }))).suggestions)).toEqual([
      "De Aarde", "de aarde", "de Zon", "Het Anker",
    ]); // prettier-ignore
  });
});

const themeIds = programme.themes.map(({ id }) => id);
const judged: fc.Arbitrary<Judged> = fc.record({
  school: fc.constantFrom("De Linde", "De Wilg", "Het Anker", "De Zon", "Klim-Op"),
  werkgebied: fc.constantFrom("Laak", "Escamp", "Loosduinen", "Delft", ""),
  board: fc.constantFrom("SCOH", "Lucas Onderwijs", "VCO"),
  themes: fc.subarray(themeIds),
  participation: fc.constantFrom("nieuw", "nieuw", "doorlopend"),
  decision: fc.constantFrom("", "", awarded, notAwarded, "In gesprek"),
});
const regions = fc.array(judged, { maxLength: 12 });
const indexOf = ({ plan }: Suggestion, plans: readonly Judged[]) =>
  plans.findIndex((_, index) => plan.name.brin === `${10 + index}AA00`);

describe("the laws of suggestions", () => {
  it("a suggestion covers what it says, and nothing awarded covers that yet", () => {
    fc.assert(
      fc.property(regions, (plans) => {
        const { suggestions, coverage } = spread(plans);
        const awardedPlans = plans.filter(({ decision }) => decision === awarded);
        for (const { plan, fills } of suggestions) {
          const isOpen = (dimension: "werkgebied" | "board" | "theme", name: string) =>
            coverage[dimension].find((each) => each.name === name)?.awarded === 0;
          if (fills.werkgebied !== null) expect([fills.werkgebied, isOpen("werkgebied", fills.werkgebied)]).toEqual([plan.name.werkgebied, true]);
          if (fills.board !== null) expect([fills.board, isOpen("board", fills.board)]).toEqual([plan.name.board, true]);
          for (const theme of [...fills.themes, ...fills.themesHere]) expect(plan.themes).toContain(theme);
          for (const { label } of fills.themes) expect(isOpen("theme", label)).toBe(true);
          for (const { id } of fills.themesHere)
            expect(awardedPlans.some(({ werkgebied, themes }) => werkgebied === plan.name.werkgebied && themes?.includes(id))).toBe(false);
        }
      }),
    );
  }); // prettier-ignore

  it("whatever is open and some plan that may be awarded could cover, has a suggestion", () => {
    fc.assert(
      fc.property(regions, (plans) => {
        const { open, suggestions } = spread(plans);
        const suggested = new Set(suggestions.map((each) => indexOf(each, plans)));
        plans.forEach(({ werkgebied = "", board = "", themes = [], participation, decision = "" }, index) => {
          if (participation === "doorlopend" || decision === awarded || decision === notAwarded) return;
          const couldCover =
            open.werkgebieden.includes(werkgebied) ||
            open.boards.includes(board) ||
            open.themes.some(({ id }) => themes.includes(id)) ||
            open.pairs.some((pair) => pair.werkgebied === werkgebied && themes.includes(pair.theme.id));
          expect(suggested.has(index)).toBe(couldCover);
        });
      }),
    );
  });

  it("awarding a suggestion takes it off the list and opens no place", () => {
    fc.assert(
      fc.property(fc.array(judged, { minLength: 4, maxLength: 12 }), fc.nat(), (plans, choice) => {
        const before = spread(plans);
        const chosen = before.suggestions[choice % Math.max(1, before.suggestions.length)];
        fc.pre(chosen !== undefined);
        const index = indexOf(chosen, plans);
        const after = spread(plans.map((plan, at) => (at === index ? { ...plan, decision: awarded } : plan)));
        expect(after.awarded).toBe(before.awarded + 1);
        expect(after.suggestions.map((each) => indexOf(each, plans))).not.toContain(index);
        expect(before.open.pairs).toEqual(expect.arrayContaining([...after.open.pairs]));
        if (chosen.fills.werkgebied !== null) expect(after.open.werkgebieden).not.toContain(chosen.fills.werkgebied);
        for (const theme of chosen.fills.themes) expect(after.open.themes).not.toContainEqual(theme);
      }),
    );
  });

  it("the order is that of the alphabet", () => {
    fc.assert(
      fc.property(regions, (plans) => {
        const names = schools(spread(plans).suggestions).map((name) => name.toLowerCase());
        expect(names).toEqual([...names].sort());
      }),
    );
  });
});
