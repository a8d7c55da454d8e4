import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { styleNonce, workingContentSecurityPolicy } from "./scripts/security-headers.mjs";
import { publicFiles } from "./webpack.release.js";

const root = import.meta.dirname;
const extensions = [".tsx", ".ts", ".js"];
const typescript = (configFile) => ({
  test: /\.tsx?$/,
  use: { loader: "ts-loader", options: { transpileOnly: true, configFile } },
});

/** A program for Node in one file; libraries stay in node_modules and are loaded when they are needed. */
const nodeProgram = (name, entry, file) => ({
  name,
  mode: "production",
  target: "node20",
  devtool: false,
  entry,
  output: {
    path: path.join(root, path.dirname(file)),
    filename: path.basename(file),
    library: { type: "commonjs2" },
    chunkFormat: "commonjs",
  },
  resolve: { extensions },
  module: { rules: [typescript("tsconfig.json")] },
  externalsType: "commonjs",
  externals: [
    ({ request }, done) => (request.startsWith(".") || path.isAbsolute(request) ? done() : done(null, request)),
  ],
  optimization: { minimize: false },
  // So that npx and a shell can start it.
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
});

/** The command line as `npm run bench` runs it: a profile of it can tell from which file a line comes. */
const commandLine = nodeProgram("bench-cli", "./src/cli/main.ts", "dist/bench/schoolbudget.cjs");
const measuredProgram = { ...commandLine, optimization: { ...commandLine.optimization, moduleIds: "named" } };

/** The pane's reading alone, for `npm run bench` in a browser. */
const benchPage = {
  name: "bench-page",
  mode: "production",
  target: "web",
  devtool: false,
  entry: { page: "./test/bench/browser/page.ts" },
  output: { path: path.join(root, "dist/bench/page"), filename: "[name].js", publicPath: "/" },
  resolve: { extensions },
  module: { rules: [typescript("tsconfig.pane.json")] },
  performance: { hints: false },
};

/** A page as it is made while working: fast to build again, served beside others from one folder. */
const workingPage = (name, entry, plugins) => ({
  name,
  mode: "development",
  target: "web",
  devtool: false,
  entry: { [name]: entry },
  output: { path: path.join(root, "dist/preview"), filename: "[name].js", publicPath: "/" },
  resolve: { extensions },
  module: { rules: [typescript("tsconfig.pane.json"), { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  plugins,
  cache: { type: "filesystem", buildDependencies: { config: [import.meta.filename] } },
  performance: { hints: false },
  infrastructureLogging: { level: "error" },
  stats: "errors-only",
});

/** Microsoft's library, unmodified; add-ins in production load it from Microsoft's own servers. */
const officeJs = new CopyPlugin({
  patterns: [
    {
      context: "node_modules/@microsoft/office-js/dist",
      from: "{office,excel-web-16.00,o15apptofilemappingtable}.js",
      to: "office-js",
    },
    { context: "node_modules/@microsoft/office-js/dist", from: "{nl-nl,en-us}/office_strings.js", to: "office-js" },
    { context: "node_modules/@microsoft/office-js/dist", from: "telemetry/*_agave.js", to: "office-js" },
  ],
});

const pane = workingPage("pane", "./src/taskpane/main.tsx", [
  new HtmlPlugin({
    template: "src/taskpane/index.html",
    filename: "taskpane.html",
    officeScript: "/office-js/office.js",
    contentSecurityPolicy: workingContentSecurityPolicy,
    styleNonce,
  }),
  officeJs,
  new CopyPlugin({ patterns: publicFiles }),
]);
const preview = workingPage("preview", "./src/preview/page/main.ts", [
  new HtmlPlugin({ template: "src/preview/page/index.html", filename: "index.html" }),
]);

export default [
  nodeProgram("cli", "./src/cli/main.ts", "dist/cli/schoolbudget.cjs"),
  nodeProgram("bench", "./test/bench/run.ts", "dist/bench/bench.cjs"),
  measuredProgram,
  benchPage,
  nodeProgram("fixtures", "./test/fixtures/make-fixtures.ts", "dist/scripts/make-fixtures.cjs"),
  nodeProgram("hostile", "./test/hostile/print-table.ts", "dist/scripts/hostile.cjs"),
  nodeProgram("fuzz", "./test/fuzz/run.ts", "dist/fuzz/fuzz.cjs"),
  nodeProgram("examples", "./scripts/make-examples.ts", "dist/scripts/make-examples.cjs"),
  pane,
  preview,
];
