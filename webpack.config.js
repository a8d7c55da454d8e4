import path from "node:path";

const root = import.meta.dirname;

/** The command line: one file for Node; libraries stay in node_modules and are loaded when they are needed. */
const commandLine = {
  name: "cli",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: "./src/cli/main.ts",
  output: {
    path: path.join(root, "dist", "cli"),
    filename: "schoolbudget.cjs",
    library: { type: "commonjs2" },
    chunkFormat: "commonjs",
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, use: { loader: "ts-loader", options: { transpileOnly: true } } }] },
  externalsType: "commonjs",
  externals: [({ request }, done) => (/^[.\/]/.test(request) || path.isAbsolute(request) ? done() : done(null, request))],
  optimization: { minimize: false },
  plugins: [],
};

export default [commandLine];
