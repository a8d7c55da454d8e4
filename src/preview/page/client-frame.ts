import { connectHost, type ClientLibrary } from "../protocol/connect-host";
import type { Host } from "../protocol/host";

/** Microsoft's library in a frame of its own, unseen: the page fills a workbook by the same calls as the pane. */
export async function loadClient(host: Host): Promise<ClientLibrary> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const inside = frame.contentWindow as (Window & ClientLibrary) | null;
  if (inside === null) throw new Error("a frame in the page has a window");
  const script = inside.document.createElement("script");
  script.src = "/office-js/excel-web-16.00.js";
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
  });
  inside.document.head.append(script);
  await loaded;
  connectHost(inside, host, () => undefined);
  return inside;
}
