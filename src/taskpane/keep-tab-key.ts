/**
 * Leaves the Tab key to the browser. On the web Office.js moves the focus itself: from a title it leaves the pane, and it
 * stops at every radio button. It listens on the window, so what ends at the document does not reach it; Ctrl+F6 does.
 */
export function keepTabKey(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab") event.stopPropagation();
  });
}
