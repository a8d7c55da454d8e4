import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Data tables may be long; code that is long is usually two rooms. */
const dataTables = ["src/sample/data/**", "src/domain/programmes/**", "src/texts/**", "src/workbook/look.ts"];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "docs/**", "**/*.cjs", "types/**", "stryker.config.mjs"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./tsconfig.office.json", "./tsconfig.pane.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 15],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
    },
  },
  { files: dataTables, rules: { "max-lines": "off" } },
  {
    // Jest's matchers and other libraries' files speak `any`; what a test proves does not depend on it.
    files: ["test/**", "scripts/**"],
    rules: {
      "max-lines": ["error", 450],
      "max-lines-per-function": "off",
      "no-console": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // Office.js has its own ways to go wrong: unloaded reads, a sync in a loop, null objects.
    files: ["src/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    ...tseslint.configs.disableTypeChecked,
    files: ["*.js", "scripts/*.mjs", "test/e2e/*.mjs"],
    languageOptions: { parserOptions: { project: false, program: null } },
  },
);
