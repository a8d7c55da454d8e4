import path from "node:path";
import webpack from "webpack";
import configurations from "../webpack.config.js";

export const previewFolder = path.join(import.meta.dirname, "../dist/preview");

/** Builds the page that plays Excel, and the pane in it, to dist/preview. */
export async function buildPreview() {
  const pages = configurations.filter(({ name }) => name === "pane" || name === "preview");
  const compiler = webpack(pages);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error === null ? resolve(result) : reject(error))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
