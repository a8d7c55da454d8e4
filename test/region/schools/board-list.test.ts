import { koersVoImpulsregelingInclusie as koers } from "../../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { openRegion } from "../../../src/region/open-region";
import { importSchools } from "../../../src/region/schools/import-schools";
import { linesOfText } from "../../../src/region/schools/list-lines";
import { readSchoolList } from "../../../src/region/schools/read-school-list";
import { templatesFor } from "../../../src/region/schools/templates";
import type { WorkbookError } from "../../../src/workbook/workbook-error";
import { programme, sampleFiles } from "../region-files";
import { snapshotOf, tableOf } from "../snapshot-of";

const read = (text: string) => readSchoolList(linesOfText(text));
const boards = ["Bestuursnummer;Bestuur;E-mail;Deelname", "12345;Stichting Noord;n@x.nl;Aangemeld", "99;Te kort;;"];
const list = read(boards.join("\n"));
const refusal = expect.objectContaining({ code: "not-a-school-list" }) as WorkbookError;

describe("a list of schoolbesturen", () => {
  it("is read by bestuursnummer, where the list has no BRIN", () => {
    expect(list).toMatchObject({
      applicant: "board",
      schools: [{ brin: "12345", school: "Stichting Noord", board: "", email: "n@x.nl", participation: "Aangemeld" }],
      rejected: [{ line: 3, reason: "malformed", text: "99" }],
    });
    expect(read("BRIN;Bevoegd gezag nummer;School\n12AB;12345;De Linde").applicant).toBe("school");
  });

  it("begins a region of boards, beside the boards that sent a plan", () => {
    const region = gatherRegion(sampleFiles(3, 1, koers), { programme: koers });
    const open = openRegion(snapshotOf(describeRegionWorkbook(region)));
    const { merge, description } = importSchools(open, list, { programme, addNew: true });
    expect(merge.added).toHaveLength(1);
    const rows = tableOf(snapshotOf(description), "Schoolbesturen");
    expect(rows.map(({ Stand }) => Stand)).toEqual(["Binnen", "Binnen", "Binnen", "Nog niets"]);
    expect(rows.at(-1)).toMatchObject({ Bestuursnummer: "12345", Schoolbestuur: "Stichting Noord" });
  });

  it("is refused where schools hand in plans, and a list of schools where boards do", () => {
    expect(() => importSchools(null, list, { programme, addNew: true })).toThrow(refusal);
    const schools = read("BRIN;School\n12AB;De Linde");
    expect(() => importSchools(null, schools, { programme: koers, addNew: true })).toThrow(refusal);
  });

  it("gives forms to boards alone in a regeling for boards", () => {
    const { merge } = importSchools(null, list, { programme: koers, addNew: true });
    const options = { recipients: "aangemeld", participation: null } as const;
    expect(templatesFor(merge.schools, koers, options).templates[0]?.plan.header).toMatchObject({
      brin: "12345",
      school: "Stichting Noord",
    });
    expect(templatesFor(merge.schools, programme, options).leftOut[0]?.reason).toBe("no-brin");
  });
});
