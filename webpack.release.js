import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const root = import.meta.dirname;
const developmentAddress = "https://localhost:3000";

/** Microsoft serves Office.js from the first and is moving it to the second. */
const officeHosts = ["https://appsforoffice.microsoft.com", "https://officeapis.public.onecdn.static.microsoft"];

/**
 * What the pane may load: its own files and Office.js, nothing else. Styles are inline because Fluent and Office.js write
 * them so. The frame is the question Office.js asks on the web when it does not know the host.
 */
export const contentSecurityPolicy = [
  ["default-src", "'self'"],
  ["script-src", "'self'", ...officeHosts],
  ["style-src", "'self'", "'unsafe-inline'"],
  ["img-src", "'self'", "data:"],
  ["connect-src", "'self'"],
  ["worker-src", "'self'"],
  ["frame-src", ...officeHosts],
  ["object-src", "'none'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
]
  .map((directive) => directive.join(" "))
  .join("; ");

/** What the manifest points at, besides the pane. */
export const publicFiles = [{ from: "assets/*.{png,html}" }];

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
    }),
    new CopyPlugin({ patterns: [manifestCopy, ...publicFiles] }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
