import fc from "fast-check";
import { nodePlatform } from "../../../src/cli/node-inflate";
import { linesOfSheet, linesOfText } from "../../../src/region/schools/list-lines";
import { listText } from "../../../src/region/schools/list-text";
import { readSchoolList, type SchoolList } from "../../../src/region/schools/read-school-list";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError } from "../../../src/workbook/workbook-error";

const read = (text: string): SchoolList => readSchoolList(linesOfText(text));
const readBytes = (bytes: Uint8Array): SchoolList => read(listText(bytes, nodePlatform.decodeText));
const brinsIn = ({ schools }: SchoolList) => schools.map(({ brin }) => brin);

/** The head of DUO's list of locations in primary education, with invented schools. */
const duo = [
  "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;PLAATSNAAM;GEMEENTENAAM;DENOMINATIE;INTERNETADRES",
  "Zuid-Holland;40001;12AB;12AB00;Basisschool De Zandmotor  ;Duinweg;'S-GRAVENHAGE;'s-Gravenhage;Openbaar;www.zandmotor.invalid",
  "Zuid-Holland;40002;12AB;12AB01;Wöudschool;Laan;RIJSWIJK ZH;Rijswijk;Protestants-Christelijk;www.woud.invalid",
].join("\r\n");

describe("reading a list of schools", () => {
  it("knows the heads of our own table, in any order, with a title above them and columns it passes over", () => {
    const list = read(
      [
        "Lijst van scholen;;",
        "",
        "School;Adviseur;Deelname;BRIN;E-mail;Opmerking;Werkgebied;Schoolbestuur;Schoolsoort",
        "De Zandmotor;Jansen;doorlopend;12ab;info@zandmotor.invalid;Bellen;Escamp;SCOH;Sbo",
      ].join("\n"),
    );
    expect(list).toEqual({
      applicant: "school",
      schools: [
        {
          brin: "12AB00",
          school: "De Zandmotor",
          board: "SCOH",
          werkgebied: "Escamp",
          email: "info@zandmotor.invalid",
          kind: "SBO",
          participation: "Doorlopend",
          remark: "Bellen",
        },
      ],
      doubled: [],
      rejected: [],
    });
  });

  it("reads DUO's list of locations: the whole code in its own column, and a website that is no mailbox", () => {
    expect(read(duo).schools.map(({ brin, school, email }) => [brin, school, email])).toEqual([
      ["12AB00", "Basisschool De Zandmotor", ""],
      ["12AB01", "Wöudschool", ""],
    ]);
  });

  it.each([
    ["UTF-8", Buffer.from(duo)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${duo}`)],
    ["Windows-1252", Buffer.from(duo, "latin1")],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${duo}`, "utf16le")],
  ])("reads the same from %s", (_, bytes) => {
    expect(readBytes(bytes)).toEqual(read(duo));
  });

  it("reads the euro sign and the quotes that Windows-1252 has where Latin-1 has none", () => {
    const bytes = Buffer.from("BRIN;School\n12AB;\x80 \x91t Hof\x92\n", "latin1");
    expect(readBytes(bytes).schools[0]?.school).toBe("€ ‘t Hof’");
  });

  it.each([";", ",", "\t"])("reads values between %j, in quotes where they hold it themselves", (separator) => {
    const text = [`"BRIN"${separator}"School"`, `"12AB00"${separator}"De ""Linde""${separator} Zuid"`].join("\r\n");
    expect(read(text).schools[0]?.school).toBe(`De "Linde"${separator === "\t" ? "" : separator} Zuid`);
  });

  it.each([
    ["12AB", "00", "12AB00"],
    ["12AB", "0", "12AB00"],
    ["12AB", "1", "12AB01"],
    ["12AB", "12AB03", "12AB03"],
    ["12AB02", "", "12AB02"],
    ["12AB", "", "12AB00"],
    ["", "12AB04", "12AB04"],
    ["12 ab 05", "05", "12AB05"],
  ])("puts BRIN %j and location %j together as %j", (brin, location, whole) => {
    expect(brinsIn(read(`BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM\n${brin};${location};De Linde`))).toEqual([whole]);
  });

  it("lists every line without a BRIN that it can tell, with its number in the file", () => {
    const text = [
      "BRIN;Vestiging;School",
      "12AB;00;De Linde",
      "",
      '12ABC;;"De\nEsdoorn"',
      ";;Zonder code",
      "12AB01;02;Twee locaties",
      "Bron: DUO;;",
    ].join("\n");
    expect(read(text).rejected).toEqual([
      { line: 4, reason: "malformed", text: "12ABC" },
      { line: 6, reason: "missing", text: "" },
      { line: 7, reason: "mismatch", text: "12AB01 02" },
      { line: 8, reason: "malformed", text: "Bron: DUO" },
    ]);
  });

  it("takes a school that is listed twice once, and says so", () => {
    const list = read("BRIN;School;E-mail\n12AB;De Linde;\n12AB00;Linde;info@linde.invalid\n34CD;De Esdoorn;");
    expect(list.doubled).toEqual([{ brin: "12AB00", lines: [2, 3] }]);
    expect(list.schools).toHaveLength(2);
    expect(list.schools[0]).toMatchObject({ school: "De Linde", email: "info@linde.invalid" });
  });

  it("reads a sheet, numbers too, and takes that with the best head", () => {
    const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): SheetSnapshot => ({
      name,
      visibility: "visible",
      cells: rows.flatMap((values, row) =>
        values.map((value, column) => ({ row: row + 3, column: column + 1, value, isFormula: false })),
      ),
    });
    const sheets = [
      sheet("Uitleg", [["BRIN is een code"], ["BRIN"]]),
      sheet("Scholen", [["BRIN", "Vestiging", "School"], ["12AB", 0, "De Linde"], ["12AB", 1, 7]]),
    ]; // prettier-ignore
    const list = readSchoolList(sheets.map(linesOfSheet));
    expect(list.schools.map(({ brin, school }) => [brin, school])).toEqual([["12AB00", "De Linde"], ["12AB01", "7"]]); // prettier-ignore
    expect(list.rejected).toEqual([]);
  });

  it("does not lose the rest of a list to a quote that is never closed", () => {
    expect(brinsIn(read('BRIN;School\n12AB;"Linde\n34CD;Esdoorn'))).toEqual(["12AB00", "34CD00"]);
  });

  it.each(["", "zomaar een tekst", "School;Plaats\nDe Linde;Den Haag", "PK\u0003\u0004\0\0"])(
    "refuses %j, which names no column with BRINs",
    (text) => {
      expect(() => read(text)).toThrow(new WorkbookError("not-a-school-list"));
    },
  );

  it("takes what no cell can hold for a sign, and a page of text for a name with its beginning", () => {
    const [school] = read(`BRIN;School;Opmerking\n12AB;De\u0019Linde;${"x".repeat(40_000)}`).schools;
    expect(school?.school).toBe("De\ufffdLinde");
    expect(school?.remark).toHaveLength(1_000);
  });

  it("takes kinds of schools in DUO's words and in ours", () => {
    const words = [
      "Bo",
      "Basisonderwijs",
      "BAO",
      "Speciaal basisonderwijs",
      "SBO",
      "So/Vso",
      "Speciaal onderwijs",
      "?",
    ];
    const rows = words.map((word, index) => `${10 + index}AB;${word}`);
    const { schools } = read(["BRIN;SOORT PRIMAIR ONDERWIJS", ...rows].join("\n"));
    expect(schools.map(({ kind }) => kind)).toEqual(["BAO", "BAO", "BAO", "SBO", "SBO", "SO", "SO", "?"]);
  });

  it("loses no line: each is a school, a double, or listed as rejected, whatever stands in it", () => {
    const cell = fc.oneof(fc.constantFrom("12AB", "12AB00", "34CD", "0", "01", ""), fc.string({ maxLength: 6 }));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), fc.constantFrom(";", ",", "\t"), (rows, separator) => {
        const lines = [["BRIN", "VESTIGINGSNUMMER", "School"], ...rows].map((row) => row.map(quoted).join(separator));
        const { schools, doubled, rejected } = read(lines.join("\r\n"));
        const again = doubled.reduce((sum, { lines: numbers }) => sum + numbers.length - 1, 0);
        const filled = rows.filter((row) => row.some((text) => text.trim() !== ""));
        expect(schools.length + again + rejected.length).toBe(filled.length);
      }),
    );
  }); // prettier-ignore
});
