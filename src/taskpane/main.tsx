import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
void Office.onReady().then(({ host, platform }) =>
  createRoot(root).render(
    <p>
      {String(host)} {String(platform)}
    </p>,
  ),
);
