/** Types are checked by `npm run types`; here ts-jest only strips them. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "\\.e2e\\.test\\.ts$"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node10",
          ignoreDeprecations: "6.0",
          target: "ES2023",
          esModuleInterop: true,
          jsx: "react-jsx",
          isolatedModules: true,
        },
        diagnostics: false,
      },
    ],
  },
  testTimeout: 60000,
  // By itself jest leaves a core unused, which is half of a small machine.
  maxWorkers: "100%",
};
