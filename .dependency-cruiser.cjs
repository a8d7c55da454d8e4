/** Which folder may know which: design, "The house". Each rule says why it is there. */
const floor = (folder, allowed, comment) => ({
  name: `${folder}-stays-on-its-floor`,
  comment,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
});

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Data flows one way: in a circle nobody can read one room without the next.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    floor("domain", [], "The rules must be readable and testable without sheets, files or screens."),
    floor("workbook", [], "A sheet as data knows nothing of schools: the same description serves school and region."),
    floor("texts", ["domain", "workbook"], "Sentences depend on codes, never the other way round."),
    floor("school", ["domain", "workbook", "texts"], "The form is the same wherever it is shown or stored."),
    floor(
      "region",
      ["domain", "workbook", "texts", "school"],
      "Aggregation works on plans and sheets as data, from files or from an open workbook.",
    ),
    {
      ...floor(
        "ledger",
        ["domain"],
        "Postings are read and assigned without sheets; only the one error for files is shared.",
      ),
      to: { path: "^src/", pathNot: "^src/(ledger/|domain/|workbook/workbook-error\\.ts$)" },
    },
    floor(
      "xlsx",
      ["workbook"],
      "Bytes and sheets only: a reader that knows the form would lose what it does not expect.",
    ),
    floor(
      "actuals",
      ["domain", "workbook", "school", "ledger"],
      "The one room that knows both the ledger and the school's workbook, for the command line and the pane alike.",
    ),
    floor(
      "word",
      ["domain", "workbook", "texts", "school", "xlsx"],
      "The same form on paper: of the workbook's bytes it borrows the zip alone, whose limits hold here too.",
    ),
    floor("programmes", ["domain", "texts"], "A regeling written down is data: who reads it decides where it goes."),
    floor("sample", ["domain"], "Invented plans are plans: writing them is another room's work."),
    floor(
      "office",
      ["workbook"],
      "The link to Excel puts descriptions in and takes snapshots out, whatever is on them.",
    ),
    floor(
      "preview",
      ["domain", "workbook", "texts", "school", "region", "xlsx", "sample", "office", "taskpane"],
      "The page that plays Excel shows the product; of the pane's code it borrows the digest alone.",
    ),
    {
      name: "nothing-needs-the-preview",
      comment: "It is never part of what we ship.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/preview/" },
      to: { path: "^src/preview/" },
    },
    floor(
      "cli",
      ["domain", "workbook", "texts", "school", "region", "ledger", "actuals", "xlsx", "word", "programmes", "sample"],
      "The command line needs no Excel.",
    ),
    {
      name: "floors-0-and-1-know-no-platform",
      comment:
        "Clock, files, zlib and SHA-256 are handed in, so that the same code runs in Node, in the pane and in a worker.",
      severity: "error",
      from: { path: "^src/(domain|workbook|texts|school|region|ledger|actuals|xlsx|word|programmes|sample)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "libraries-have-one-door",
      comment: "excelts and fflate are reached through xlsx/ alone, so that either can be replaced in one folder.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(xlsx|preview)/" },
      to: { path: "node_modules/(@cj-tech-master/excelts|fflate)/" },
    },
    {
      name: "zod-has-one-door",
      comment: "Its schema is that of programme files; what comes from workbooks is judged cell by cell.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/programmes/" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "saxes-has-its-doors",
      comment:
        "It stands behind one file for auditfiles, which bounds what a hostile one can make it do, and one for our own HTML.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(ledger/auditfile/xml-scan|word/document/html-blocks)\\.ts$" },
      to: { path: "node_modules/saxes/" },
    },
    {
      name: "word-libraries-have-their-doors",
      comment: "mammoth never sees a file that our own zip reader did not check; docx makes what one room describes.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/word/(document/document-html|write/)" },
      to: { path: "node_modules/(mammoth|docx)/" },
    },
    {
      name: "product-needs-no-test-tools",
      comment: "What we ship must run without the development dependencies.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/preview/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "product-needs-no-tests",
      comment: "A helper that both need belongs in src/.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports is a file that nobody needs.",
      severity: "error",
      from: { orphan: true, pathNot: ["^src/cli/main\\.ts$", "^src/office/", "\\.d\\.ts$"] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".json"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
