import { programmes } from "../../src/domain/programmes/programmes";
import type { Programme } from "../../src/domain/programme";
import { formParts, type FormPart } from "../../src/domain/programme-form";
import { headerFields, listOfField } from "../../src/school/header-fields";

const named = (names: readonly string[]) => ({ names, complete: false });
const bare: Programme = {
  ...programmes[0],
  applicant: "school",
  participations: ["nieuw"],
  werkgebieden: named([]),
  boards: named([]),
  parts: [],
};
const labels = (changes: Partial<Programme>) => headerFields({ ...bare, ...changes }).map(({ label }) => label);
const more = (changes: Partial<Programme>, asked = labels({})) =>
  labels(changes).filter((label) => !asked.includes(label));

describe("the kop of a form", () => {
  it("asks at least who hands in", () => {
    expect(labels({})).toEqual(["School", "BRIN en vestiging", "Schoolbestuur"]);
    expect(labels({ applicant: "board" })).toEqual(["Schoolbestuur", "Bestuursnummer"]);
  });

  it("asks what the regeling has a choice of", () => {
    expect(more({ werkgebieden: named(["Escamp"]) })).toEqual(["Werkgebied"]);
    expect(more({ participations: ["nieuw", "doorlopend"] })).toEqual(["Soort deelname"]);
    expect(more({ boards: named(["SCOH"]) })).toEqual([]);
  });

  it.each<readonly [FormPart, readonly string[]]>([
    ["boardNumber", ["Bestuursnummer"]],
    ["joint", ["Gezamenlijke aanvraag met (BRIN)", "Penvoerder (bij gezamenlijk)"]],
    ["adviser", ["Adviseur passend en inclusief onderwijs"]],
    ["contact", ["Contactpersoon"]],
    ["email", ["Contactpersoon (e-mail)"]],
    ["leernetwerk", [programmes[0].words.leernetwerk, "Leernetwerk: wie nemen deel?"]],
    ["goals", []],
  ])("asks with the part %s: %p", (part, asked) => {
    expect(more({ parts: [part] })).toEqual(asked);
  });

  it("asks a schoolbestuur no second number, and the e-mail of the contactpersoon that it named", () => {
    expect(labels({ applicant: "board", parts: ["boardNumber", "contact", "email"] })).toEqual([
      "Schoolbestuur",
      "Bestuursnummer",
      "Contactpersoon",
      "E-mail contactpersoon",
    ]);
  });

  it("needs who and what for, and leaves the rest to the school", () => {
    const everything = { parts: formParts, werkgebieden: named(["Escamp"]), participations: ["nieuw", "doorlopend"] } as const;
    const required = headerFields({ ...bare, ...everything }).filter(({ isRequired }) => isRequired);
    expect(required.map(({ field }) => field)).toEqual(["school", "brin", "board", "werkgebied", "participation", "leernetwerk"]);
  }); // prettier-ignore
});

describe("the list of a line in the kop", () => {
  const listed: Programme = { ...bare, werkgebieden: named(["Escamp"]), boards: named(["SCOH"]) };
  const lists = (programme: Programme) =>
    headerFields({ ...programme, parts: formParts }).flatMap(({ field }) => {
      const list = listOfField(programme, field);
      return list === null ? [] : [`${field}: ${list}`];
    });

  it("is that of the besturen for the bestuur, which is the one that hands in where a bestuur does", () => {
    expect(lists(listed)).toEqual(["board: boards", "werkgebied: werkgebieden"]);
    expect(lists({ ...listed, applicant: "board" })).toEqual(["school: boards", "werkgebied: werkgebieden"]);
  });

  it("is none where the regeling has no names", () => {
    expect(lists({ ...listed, boards: named([]) })).toEqual(["werkgebied: werkgebieden"]);
    expect(lists({ ...listed, werkgebieden: named([]) })).toEqual(["board: boards"]);
  });
});
