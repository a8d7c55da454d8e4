import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./find-browser";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]; // prettier-ignore

/** A fresh browser that asks nothing of the network by itself. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no Chromium, Chrome or Edge was found; BROWSER_PATH may name one");
  return chromium.launch({ executablePath, args: flags });
}
