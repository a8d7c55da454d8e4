import { prefilledPlan } from "../../src/domain/prefilled-plan";
import { koersVoImpulsregelingInclusie } from "../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { programmes } from "../../src/domain/programmes/programmes";

const known = {
  brin: "12AB00",
  school: "De Zandmotor",
  board: "SCOH",
  werkgebied: "Escamp",
  email: "directie@zandmotor.example",
};

describe("a plan with its kop filled in", () => {
  it("repeats school and board where they sign", () => {
    const { header, signature } = prefilledPlan(programmes[0], "doorlopend", known);
    expect(header).toMatchObject({ ...known, participation: { value: "doorlopend" } });
    expect(signature).toMatchObject({ school: "De Zandmotor", board: "SCOH", director: "" });
  });
  it("leaves open what is not known", () => {
    const { email: _, ...withoutEmail } = known;
    expect(prefilledPlan(programmes[0], "nieuw", withoutEmail).header.email).toBe("");
  });
  it("holds nothing that the form does not ask", () => {
    const { header, signature } = prefilledPlan(koersVoImpulsregelingInclusie, "nieuw", known);
    expect([header.school, header.board, header.werkgebied, header.email]).toEqual([
      "De Zandmotor",
      "",
      "",
      known.email,
    ]);
    expect(signature).toMatchObject({ school: "De Zandmotor", board: "" });
  });
});
