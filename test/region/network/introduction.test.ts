import { koersVoImpulsregelingInclusie } from "../../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { contactsOf } from "../../../src/region/network/contacts";
import { introduction } from "../../../src/region/network/introduction";
import { networkSchools } from "../../../src/region/network/network-school";
import { ideasOf, whoWorksOn } from "../../../src/region/network/who-works-on";
import { surveyRegion } from "../../../src/region/survey/survey";
import { paneNetworkTexts } from "../../../src/texts/pane-network-text";
import { aPlan, type PlanAbout } from "../a-plan";
import { programme, readFile } from "../region-files";

const file = (about: PlanAbout, email: string, director: string) => {
  const plan = aPlan(about);
  return readFile({
    file: `${about.brin}.xlsx`,
    plan: { ...plan, header: { ...plan.header, email }, signature: { ...plan.signature, director } },
  });
};
const files = [
  file({ school: "De Linde", brin: "11AA", board: "SCOH", werkgebied: "Laak", themes: ["ouders", "visie"], goal: "Ouders doen mee" }, "info@linde.example", "A. de Vries"),
  file({ school: "De Es", brin: "22BB", board: "Lucas Onderwijs", werkgebied: "Escamp", themes: ["ouders"] }, "", "B. Bos"),
  file({ school: "De Wilg", brin: "33CC", board: "SCOH", werkgebied: "Laak", themes: ["visie"] }, "ib@wilg.example", ""),
]; // prettier-ignore
const contacts = contactsOf(networkSchools(surveyRegion(gatherRegion(files, { programme }), null)));
const ouders = { kind: "theme", name: "Ouderbetrokkenheid" } as const;

describe("finding who works on the same", () => {
  it("counts the schools of each theme and each board", () => {
    expect(ideasOf(contacts, "theme").map(({ name, schools }) => [name, schools])).toEqual([
      ["Visie inclusie en eigenaarschap", 2],
      ["Ouderbetrokkenheid", 2],
    ]);
    expect(ideasOf(contacts, "board").map(({ name, schools }) => [name, schools])).toEqual([
      ["Lucas Onderwijs", 1],
      ["SCOH", 2],
    ]);
  });

  it("names each school once, with all of its themes", () => {
    expect(whoWorksOn(contacts, { kind: "board", name: "SCOH" }).map(({ name, themes }) => [name.school, themes])).toEqual([
      ["De Linde", ["Visie inclusie en eigenaarschap", "Ouderbetrokkenheid"]],
      ["De Wilg", ["Visie inclusie en eigenaarschap"]],
    ]);
  }); // prettier-ignore
});

describe("the mail that introduces schools", () => {
  it("says what they share, who to turn to, and whose address is not known", () => {
    const mail = introduction(whoWorksOn(contacts, ouders), ouders, programme, paneNetworkTexts("nl").mail);
    expect(mail.to).toBe("info@linde.example");
    expect(mail.withoutAddress).toEqual(["De Es"]);
    expect(mail.subject).toBe("Schoolbudget inclusie 2026-2027: kennismaken rond Ouderbetrokkenheid");
    expect(mail.text).toBe(
      [
        "Beste collega’s,",
        "Jullie werken allebei aan het thema Ouderbetrokkenheid. Daarom stellen we jullie graag aan elkaar voor.",
        "- De Es (Lucas Onderwijs, Escamp): B. Bos\n- De Linde (SCOH, Laak): A. de Vries, info@linde.example\n  Doelen: Ouders doen mee",
        "Neem gerust contact met elkaar op, of zoek elkaar op bij het leernetwerk inclusie.",
        "Met vriendelijke groet,\nSPPOH",
      ].join("\n\n"),
    );
  });

  it("can be had in English, and for a board", () => {
    const board = { kind: "board", name: "SCOH" } as const;
    const { text } = introduction(whoWorksOn(contacts, board), board, programme, paneNetworkTexts("en").mail);
    expect(text).toContain("Your schools both belong to SCOH");
  });
});

describe("an introduction in a regeling without thema's", () => {
  it("says what the plans are for, and names no thema and no leernetwerk", () => {
    const koers = koersVoImpulsregelingInclusie;
    const mail = introduction(whoWorksOn(contacts, ouders), ouders, koers, paneNetworkTexts("nl").mail);
    expect(mail.subject).toBe("Impulsregeling inclusie 2026-2027: kennismaken");
    expect(mail.text).toMatch(/Jullie hebben (allebei|alle \w+) een plan voor Impulsregeling inclusie\./);
    expect(mail.text).not.toMatch(/thema|leernetwerk/);
  });
});
