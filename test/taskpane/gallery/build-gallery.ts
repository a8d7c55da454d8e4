import { cpSync } from "node:fs";
import path from "node:path";
import webpack, { type Stats } from "webpack";

const here = path.resolve("test/taskpane/gallery");

/** Builds the gallery into a folder and gives the address of its page. */
export async function buildGallery(folder: string): Promise<string> {
  const compiler = webpack({
    mode: "development",
    target: "web",
    devtool: false,
    entry: { gallery: path.join(here, "gallery.tsx") },
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
  });
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    compiler.run((error, done) => (error === null ? resolve(done) : reject(error)));
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString("errors-only"));
  cpSync(path.join(here, "gallery.html"), path.join(folder, "gallery.html"));
  return `file://${path.join(folder, "gallery.html")}`;
}
