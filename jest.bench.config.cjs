const unit = require("./jest.config.cjs");

/** Figures that need Microsoft's library; part of `npm run bench`, not of the tests. */
module.exports = {
  ...unit,
  roots: ["<rootDir>/test/office"],
  testMatch: ["**/round-trips.bench.ts"],
  testTimeout: 300000,
};
