const { cpSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const root = path.join(__dirname, "../../..");

/** Builds the gallery into a folder and gives the address of its page. */
module.exports.buildGallery = async function buildGallery(folder) {
  const compiler = webpack({
    mode: "production",
    target: "web",
    devtool: false,
    context: root,
    entry: { gallery: path.join(__dirname, "gallery.tsx") },
    output: { path: folder, filename: "[name].js", publicPath: "auto" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: { loader: "ts-loader", options: { transpileOnly: true, configFile: "tsconfig.pane.json" } },
        },
      ],
    },
    // Quick to build: nobody downloads it.
    optimization: { minimize: false },
    performance: { hints: false },
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  cpSync(path.join(__dirname, "gallery.html"), path.join(folder, "gallery.html"));
  return `file://${path.join(folder, "gallery.html")}`;
};
