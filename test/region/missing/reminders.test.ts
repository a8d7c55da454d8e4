import { koersVoImpulsregelingInclusie } from "../../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { missingSchools } from "../../../src/region/missing/missing-schools";
import { boardReminders, schoolReminder } from "../../../src/region/missing/reminders";
import { readFile } from "../region-files";
import { goodFile, planOf, surveyOf, type RegionAbout } from "./a-region";

const missing = (about: RegionAbout) => missingSchools(surveyOf(about));
const list = [
  "15AB;De Duinroos;De Haagse Scholen;duinroos@example.nl;Aangemeld",
  "15CX;De Kleine Beer;Lucas Onderwijs;;Aangemeld",
  "18PR;Klim-Op;Lucas Onderwijs;;Doorlopend",
  "19ST;De Strandloper;;;Aangemeld",
  "20AB;De Zee;De Haagse Scholen;;Doet niet mee",
];
const klimOp = readFile({ file: "klim-op.xlsx", plan: { ...planOf("18PR", "Klim-Op"), reason: "" } });

describe("a reminder to a school", () => {
  it("says what is missing, by when and where to, and to whom it goes", () => {
    const { nothing, programme } = missing({ list });
    expect(nothing[0] && schoolReminder(nothing[0], programme, "nl")).toEqual({
      to: "duinroos@example.nl",
      subject: "Schoolbudget inclusie 2026-2027: plan van aanpak van De Duinroos (15AB00)",
      text: [
        "Beste collega,",
        "We hebben nog geen plan van aanpak van De Duinroos (15AB00) ontvangen. Willen jullie het uiterlijk 30 juni 2026 sturen naar info@sppoh.nl?",
        "Met vriendelijke groet,\nSPPOH",
      ].join("\n\n"),
    });
  });

  it("names no closing date where there is none", () => {
    const { nothing, programme } = missing({ list, deadline: "" });
    expect(nothing[0] && schoolReminder(nothing[0], programme, "nl")?.text).toContain(
      "Willen jullie het sturen naar info@sppoh.nl?",
    );
  });

  it("names what misses in a plan, with its cell, in both languages", () => {
    const { errors, programme } = missing({ list, files: [klimOp] });
    const [school] = errors;
    const text = (language: "nl" | "en") => (school ? (schoolReminder(school, programme, language)?.text ?? "") : "");
    expect(text("nl")).toMatch(
      /\n- Beschrijf dit onderdeel: Aanleiding en huidige situatie\. \(Plan van aanpak, E\d+\)\n/,
    );
    expect(text("nl")).toContain("uiterlijk 30 juni 2026 opnieuw sturen naar info@sppoh.nl?");
    expect(text("en")).toContain("send it to info@sppoh.nl again by 30 June 2026 at the latest?");
  });

  it("is not there for a plan that came late", () => {
    const { late, programme } = missing({ files: [goodFile("11AA", "De Linde", "2026-08-01T10:00:00Z")] });
    expect(late.map((school) => schoolReminder(school, programme, "nl"))).toEqual([null]);
  });
});

describe("a reminder to a schoolbestuur", () => {
  it("lists its schools without a plan and its plans that lack something, and nobody else's", () => {
    const boards = boardReminders(missing({ list, files: [klimOp] }), "nl");
    expect(boards.map(({ board }) => board)).toEqual(["De Haagse Scholen", "Lucas Onderwijs"]);
    const text = boards[1]?.reminder.text ?? "";
    expect(text).toContain("Van deze school van Lucas Onderwijs hebben we nog geen plan van aanpak ontvangen:\n\n- De Kleine Beer (15CX00)\n\n");
    expect(text).toContain("In dit plan van Lucas Onderwijs mist nog iets, of klopt nog iets niet:\n\n- Klim-Op (18PR00)\n  Beschrijf dit onderdeel: Aanleiding");
    expect(text).toContain("Willen jullie zorgen dat de plannen uiterlijk 30 juni 2026 bij info@sppoh.nl zijn?");
    expect(text).not.toContain("Duinroos");
  }); // prettier-ignore

  it("is not there for a school whose bestuur nobody filled in, nor when everything is in", () => {
    expect(boardReminders(missing({ list: list.slice(3, 4) }), "nl")).toEqual([]);
    expect(boardReminders(missing({ list: list.slice(0, 1), files: [goodFile("15AB", "De Duinroos")] }), "nl")).toEqual([]);
  }); // prettier-ignore
});

describe("a reminder of another regeling", () => {
  it("names its form, and the organisation where no address is known", () => {
    const { nothing } = missing({ list });
    const reminder = nothing[0] && schoolReminder(nothing[0], koersVoImpulsregelingInclusie, "nl");
    expect(reminder?.text).toContain("nog geen plan impulsregeling inclusie van");
    expect(reminder?.text).toContain("sturen naar Koers VO?");
  });
});
