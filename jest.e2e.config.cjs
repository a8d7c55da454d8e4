const unit = require("./jest.config.cjs");

/** Tests in a real browser: the page is built and served once, and one browser runs at a time. */
module.exports = {
  ...unit,
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.e2e.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/serve-preview.mjs",
  globalTeardown: "<rootDir>/test/e2e/stop-serving.mjs",
  testTimeout: 300000,
  maxWorkers: 1,
};
