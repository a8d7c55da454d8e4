import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { connect } from "../office/connect";
import type { Language } from "../texts/language";
import { WorkbookError } from "../workbook/workbook-error";
import { createCommands } from "./actions/commands";
import { App } from "./app";
import { browserEnvironment } from "./browser-environment";
import { officeWorkbook } from "./office-workbook";
import { keepTabKey } from "./keep-tab-key";
import { initialState, reducePane } from "./pane-state";
import { createStore } from "./store";
import type { Host } from "./workbook-port";

keepTabKey(document);
void openPane();

async function openPane(): Promise<void> {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("The page has no #pane");
  const host = await findHost();
  const store = createStore(reducePane, initialState(languageOf(host), firstScreen(host)));
  const opensFiles = host.kind === "excel" && (host.platform === "mac" || host.platform === "ipad");
  const commands = createCommands({ store, workbook: officeWorkbook, environment: browserEnvironment, opensFiles });
  createRoot(root).render(
    <RendererProvider renderer={createDOMRenderer(document, { styleElementAttributes: styleMark() })}>
      <App pane={{ host, opensFiles, store, workbook: officeWorkbook, commands }} />
    </RendererProvider>,
  );
  if (host.kind === "excel") await commands.open();
}

/** The page's Content-Security-Policy takes only style elements with the mark of the page's own. */
function styleMark(): Record<string, string> {
  const mark = document.querySelector("style")?.nonce;
  return mark === undefined ? {} : { nonce: mark };
}

async function findHost(): Promise<Host> {
  try {
    return await connect();
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "excel-too-old") return { kind: "too-old" };
    throw error;
  }
}

function firstScreen(host: Host) {
  return { kind: host.kind === "excel" ? "opening" : host.kind } as const;
}

/** What was chosen here before; otherwise Dutch, unless Excel itself speaks something else. */
function languageOf(host: Host): Language {
  const chosen = browserEnvironment.recall("language");
  if (chosen === "nl" || chosen === "en") return chosen;
  const spoken = host.kind === "excel" ? host.language : navigator.language;
  return spoken.toLowerCase().startsWith("nl") ? "nl" : "en";
}
