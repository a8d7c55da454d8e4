import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { manualFiles } from "./scripts/manual-pages.mjs";
import { contentSecurityPolicy, officeHosts, securityHeaders, styleNonce } from "./scripts/security-headers.mjs";

const root = import.meta.dirname;
const developmentAddress = "https://localhost:3000";

/** What the manifest points at, besides the pane, and the manuals that its Help leads to. */
export const publicFiles = [{ from: "assets/*.{png,html}" }, ...manualFiles];

/** Where the pane will be served: https, without a slash at the end. */
function releaseAddress() {
  const address = new URL(process.env.SCHOOLBUDGET_URL ?? developmentAddress);
  if (address.protocol !== "https:")
    throw new Error("SCHOOLBUDGET_URL must begin with https://, or Office refuses it.");
  return address.href.replace(/\/$/, "");
}

const address = releaseAddress();

/** The manifest that belongs to this release: the same, with the real address. */
const manifestCopy = {
  from: "manifest.xml",
  transform: (xml) => xml.toString().replaceAll(developmentAddress, address),
};

/** Settings for servers, with the headers filled in: two are found by the server itself, nginx has to be told. */
const hosting = {
  from: "*",
  context: path.join(root, "docs/hosting"),
  transform: (text) => text.toString().replace(/@([\w-]+)@/g, (_, name) => securityHeaders[name]),
};

/** The pane as it is published: dist/pane, complete, to be put on any web server. */
export default {
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: { pane: "./src/taskpane/main.tsx" },
  output: {
    path: path.join(root, "dist/pane"),
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: { loader: "ts-loader", options: { transpileOnly: true, configFile: "tsconfig.pane.json" } },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: "src/taskpane/index.html",
      filename: "taskpane.html",
      publicPath: "",
      officeScript: `${officeHosts[0]}/lib/1/hosted/office.js`,
      contentSecurityPolicy,
      styleNonce,
    }),
    new CopyPlugin({ patterns: [manifestCopy, hosting, "licences.txt", ...publicFiles] }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
