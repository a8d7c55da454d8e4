// Mutation testing: `npm run mutation -- --mutate "src/domain/rules/*.ts"`. Which tests judge which room: jest.mutation.config.cjs.
export default {
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.cjs", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  // Mutants of constants that are made when a file loads would need every test again, one by one.
  ignoreStatic: true,
  concurrency: 2,
  mutate: [
    "src/domain/**/*.ts",
    "src/school/**/*.ts",
    // What a regeling and its form say is data: nobody's behaviour depends on the words.
    "!src/domain/programmes/**",
  ],
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: "dist/mutation/index.html" },
  tempDirName: "dist/mutation/sandbox",
  incremental: true,
  incrementalFile: "dist/mutation/incremental.json",
};
