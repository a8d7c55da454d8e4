// `npm run start:excel` puts the add-in into Excel on this machine; `npm run stop:excel` takes it out again.
import path from "node:path";
import process from "node:process";

const root = path.join(import.meta.dirname, "..");
const manifest = path.join(root, "manifest.xml");

const notHere = "Excel itself runs on Windows and Mac. Here: `npm start`, or Excel on the web (docs/sideload.md).";
const notInstalled = `office-addin-debugging is not installed on this machine: it is optional, because it needs parts that npm
cannot always build. Try \`npm install --include=optional\`, or sideload by hand: docs/sideload.md, three steps.`;

process.exitCode = await sideload(process.argv[2]);

async function sideload(command) {
  if (process.platform !== "win32" && process.platform !== "darwin") return refuse(notHere);
  const tools = await installedTools();
  if (tools === null) return refuse(notInstalled);
  if (command === "stop") await tools.stopDebugging(manifest);
  else await start(tools);
  return 0;
}

async function start({ startDebugging }) {
  console.log(
    "Windows or macOS asks once whether it may trust a certificate for localhost: Excel loads no pane without it.",
  );
  await startDebugging(manifest, {
    appType: "desktop",
    app: "excel",
    devServerCommandLine: `"${process.execPath}" "${path.join(root, "scripts/serve.mjs")}" --trusted`,
    devServerPort: 3000,
  });
}

async function installedTools() {
  try {
    return await import("office-addin-debugging");
  } catch (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

function refuse(sentence) {
  console.error(sentence);
  return 1;
}
