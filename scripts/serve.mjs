import { createServer } from "node:net";
import process from "node:process";
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import configurations from "../webpack.config.js";
import { certificate } from "./certificate.mjs";
import { trustedCertificate } from "./trusted-certificate.mjs";

const port = Number(process.env.PORT ?? 3000);
const address = `https://localhost:${port}/`;
const started = Date.now();
await demandFree(port);

const trusted = process.argv.includes("--trusted");
const { key, cert } = await (trusted ? trustedCertificate() : certificate());
const pages = webpack(configurations.filter(({ name }) => name === "pane" || name === "preview"));
const server = new DevServer(
  {
    host: "localhost",
    port,
    server: { type: "https", options: { key, cert } },
    static: false,
    hot: false,
    liveReload: process.env.LIVE_RELOAD !== "0",
    client: process.env.LIVE_RELOAD === "0" ? false : { overlay: false, logging: "none" },
    open: !trusted && hasScreen(),
  },
  pages,
);
await server.start();
pages.hooks.done.tap("serve", once(announce));

function announce() {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`
Schoolbudget Inclusie · ${address} · ${seconds} s

De browser noemt deze pagina "niet veilig", omdat niemand voor het certificaat van deze computer instaat: kies Geavanceerd en dan Doorgaan naar localhost.
The browser calls this page "not private", because nobody vouches for this computer's certificate: choose Advanced and then Proceed to localhost.

Stoppen / stop: Ctrl+C`);
}

/** Found out beforehand, because the server itself only throws. */
async function demandFree(wanted) {
  const probe = createServer();
  const isFree = await new Promise((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(wanted, "127.0.0.1", () => resolve(true));
  });
  probe.close();
  if (isFree) return;
  console.error(`
Poort ${wanted} is bezet, misschien door een eerdere npm start. Kies een andere: PORT=3001 npm start
Port ${wanted} is taken, perhaps by an earlier npm start. Choose another: PORT=3001 npm start`);
  process.exit(1);
}

function once(action) {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}

/** A browser is opened where somebody looks at a screen. */
function hasScreen() {
  if (process.env.CI !== undefined || !process.stdout.isTTY) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
