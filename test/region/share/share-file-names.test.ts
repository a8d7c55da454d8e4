import { gatherRegion } from "../../../src/region/gather/gather-region";
import { boardFiles } from "../../../src/region/share/board-files";
import { boardsZipName } from "../../../src/region/share/share-file-names";
import { wideFile } from "../../../src/region/share/wide-file";
import { surveyRegion } from "../../../src/region/survey/survey";
import { aPlan } from "../a-plan";
import { programme, readFile } from "../region-files";

const surveyOf = (boards: readonly string[]) =>
  surveyRegion(
    gatherRegion(
      boards.map((board, index) =>
        readFile({
          file: `${index}.xlsx`,
          plan: aPlan({ brin: `${10 + index}AB`, board }),
          submittedAt: `2026-06-${10 + index}T23:30:00Z`,
        }),
      ),
      { programme },
    ),
    null,
  );

describe("names of files to share", () => {
  it("say which board, which round, and the newest day in the files on a Dutch calendar", () => {
    expect(boardFiles(surveyOf(["SCOH", "Stichting ’t Hóf & Co."]), { withDecision: false }).map(({ name }) => name)).toEqual([
      "bestuur_scoh_schoolbudget-inclusie_2026-2027_2026-06-11.xlsx",
      "bestuur_stichting-t-hof-co_schoolbudget-inclusie_2026-2027_2026-06-12.xlsx",
    ]);
    const survey = surveyOf(["SCOH"]);
    expect(wideFile(survey).name).toBe("breed_schoolbudget-inclusie_2026-2027_2026-06-11.xlsx");
    const file = { settings: survey.settings, savedAt: "2026-06-30T10:00:00Z" };
    expect(boardsZipName(file)).toBe("besturen_schoolbudget-inclusie_2026-2027_2026-06-30.zip");
  }); // prettier-ignore

  it("differ for boards of which plain letters say the same, and never leave the folder", () => {
    const names = boardFiles(surveyOf(["../../A", "a?", "%%%", "学校"]), { withDecision: false }).map(
      ({ name }) => name,
    );
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^bestuur_[a-z0-9_-]+\.xlsx$/);
  });
});
