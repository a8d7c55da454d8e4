import { createRoot } from "react-dom/client";

const root = document.getElementById("pane");
if (root === null) throw new Error("the page has no #pane");
void Office.onReady().then(({ host, platform }) =>
  createRoot(root).render(
    <p>
      {String(host)} {String(platform)}
    </p>,
  ),
);
