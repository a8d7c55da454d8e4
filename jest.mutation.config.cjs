/** The tests that judge the rules and the form; those that start LibreOffice or a browser would run for each mutant. */
const base = require("./jest.config.cjs");

module.exports = {
  ...base,
  roots: ["<rootDir>/test/domain", "<rootDir>/test/school"],
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, "recalculated", "printed", "newer-migration"],
};
