import { filled } from "../../../src/domain/entry";
import type { Plan } from "../../../src/domain/plan";
import type { Programme } from "../../../src/domain/programme";
import { programmes } from "../../../src/domain/programmes/programmes";
import { formRules } from "../../../src/domain/rules/form-rules";
import { formWords } from "../../../src/taskpane/help/form-words";
import {
  firstHelpSection,
  helpSectionAt,
  helpSections,
  type HelpSectionId,
} from "../../../src/taskpane/help/help-section";
import { questionsAt } from "../../../src/taskpane/help/questions";
import { reasonsAt } from "../../../src/taskpane/help/reasons";
import { resourcesFor } from "../../../src/taskpane/help/resources";
import { helpTexts } from "../../../src/texts/help-texts";
import { parseCell } from "../../../src/workbook/a1";
import { completePlan } from "../../domain/complete-plan";
import { completePlanOf } from "../../domain/complete-plan-of";
import { checkedPlan } from "../a-checked-plan";
import { galleryPlans } from "../gallery/gallery-plans";

const [sppoh] = programmes;
const named = (name: string) => checkedPlan(galleryPlans[name] ?? completePlan);
const byName = programmes.map((programme) => ({ name: programme.id, programme }));
const checkedOf = (programme: Programme) => checkedPlan(completePlanOf(programme), null, programme);
const idsOf = (programme: Programme) => helpSections(checkedOf(programme), "nl").map(({ id }) => id);

describe.each(byName)("the help of $name", ({ programme }) => {
  const checked = checkedOf(programme);

  test("explains every part of the form with a sentence of its own, in the form's own words", () => {
    const said = idsOf(programme).flatMap((section) => formWords(section, programme));
    const { words, themes, conditions } = programme;
    const helps = said.map(({ help }) => help).filter((help) => help !== "");
    expect(helps.every((help) => !help.includes("{"))).toBe(true);
    const all = JSON.stringify(said);
    for (const { label, explanation } of [...themes, ...conditions]) {
      expect(all).toContain(JSON.stringify(label).slice(1, -1));
      expect(all).toContain(JSON.stringify(explanation).slice(1, -1));
    }
    expect(all).toContain(JSON.stringify(words.income.title).slice(1, -1));
  });

  test("goes along to the section of each field that somebody may stand in", () => {
    const fields = { school: "header.school", budget: "expense.1.amount", seen: "signature.date" } as const;
    for (const [section, position] of Object.entries(fields)) {
      const { sheet, cell } = checked.locate(position);
      const place = parseCell(cell ?? "");
      if (place === null) throw new Error(`${position} has no cell`);
      expect(helpSectionAt({ sheet, ...place }, checked)).toBe(section);
    }
    expect(helpSectionAt({ sheet: "Blad1", row: 3, column: 3 }, checked)).toBeNull();
  });
});

describe("questions to ask oneself", () => {
  const shown = (programme: Programme) => {
    const checked = checkedOf(programme);
    return idsOf(programme).flatMap((section) => questionsAt(section, checked, "nl"));
  };

  test("all of them stand with the form that they come from", () => {
    expect(new Set(shown(sppoh))).toEqual(new Set(helpTexts.map(({ text }) => text.nl)));
  });

  test("a regeling with other words about its goals does not get the questions of this one", () => {
    const { goals } = sppoh.words;
    const other = { ...sppoh, words: { ...sppoh.words, goals: { ...goals, help: "Kies één doel." } } };
    expect(shown(other)).not.toContain("Is het team betrokken bij uitvoering en borging?");
  });
});

describe("why a finding is there", () => {
  test("each rule of the form has a sentence that it rests on, or says that it is derived", () => {
    for (const name of ["untouched", "half", "over", "noted"]) {
      const checked = named(name);
      const codes = new Set(formRules.map(({ code }) => code));
      const told = helpSections(checked, "nl").flatMap(({ id }) => reasonsAt(id, null, checked, "nl"));
      const asked = checked.findings.map(({ code }) => code).filter((code) => codes.has(code));
      expect(new Set(told.map(({ code }) => code))).toEqual(new Set(asked));
      for (const { source, isOurs } of told)
        expect(source.every((text) => text.startsWith("Afgeleid") === isOurs)).toBe(true);
    }
  });

  test("what stands in the cell itself comes first", () => {
    const checked = named("over");
    const last = reasonsAt("budget", null, checked, "nl").at(-1);
    const finding = checked.findings.find(({ code }) => code === last?.code);
    if (finding === undefined) throw new Error("the budget has no findings");
    const [first] = reasonsAt("budget", checked.locate(finding.at), checked, "nl");
    expect(first?.code).toBe(last?.code);
  });

  test("two sentences behind one rule are told apart", () => {
    const checked = checkedPlan({ ...completePlan, header: { ...completePlan.header, werkgebied: "Delft" } });
    const sources = reasonsAt("school", null, checked, "nl").map(({ source }) => source);
    expect(sources).toContainEqual(["Werkgebied:", "spreiding werkgebieden"]);
  });
});

describe("guides and examples", () => {
  const about = (themes: readonly string[], url: string) => ({ title: url, url, themes });
  const programme: Programme = {
    ...sppoh,
    resources: [
      about([], "https://algemeen.example"),
      about(["klimaat"], "https://klimaat.example"),
      about(["ouders", "visie"], "https://ouders.example"),
    ],
  };
  const ticking = (id: string): Plan => ({
    ...completePlan,
    themes: Object.fromEntries(
      Object.entries(completePlan.themes).map(([key, choice]) => [key, { ...choice, ticked: filled(key === id) }]),
    ),
  });

  test("those about a theme of the plan stand first, with that theme", () => {
    const shown = resourcesFor({ plan: ticking("ouders"), programme });
    expect(shown.map(({ address, themes }) => [address, ...themes])).toEqual([
      ["https://ouders.example", "Ouderbetrokkenheid"],
      ["https://algemeen.example"],
      ["https://klimaat.example"],
    ]);
  });

  test("an address that a workbook brought and that is no page on the web is not linked to", () => {
    const brought = ["javascript:alert(1)", "file:///C:/x", "http://onveilig.example", "https://", "\\\\server\\map"];
    const hostile = { ...programme, resources: brought.map((url) => about([], url)) };
    expect(resourcesFor({ plan: completePlan, programme: hostile })).toEqual([]);
  });
});

test("help begins at the first section that is not ready", () => {
  const begin = (name: string): HelpSectionId => firstHelpSection(named(name), "nl");
  expect([begin("half"), begin("over"), begin("complete")]).toEqual(["goals", "counts", "school"]);
});
