import path from "node:path";
import webpack from "webpack";

const root = import.meta.dirname;

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
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, use: { loader: "ts-loader", options: { transpileOnly: true } } }] },
  externalsType: "commonjs",
  externals: [
    ({ request }, done) => (request.startsWith(".") || path.isAbsolute(request) ? done() : done(null, request)),
  ],
  optimization: { minimize: false },
  // So that npx and a shell can start it.
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
});

export default [
  nodeProgram("cli", "./src/cli/main.ts", "dist/cli/schoolbudget.cjs"),
  nodeProgram("bench", "./test/bench/run.ts", "dist/bench/bench.cjs"),
  nodeProgram("examples", "./scripts/make-examples.ts", "dist/scripts/make-examples.cjs"),
];
