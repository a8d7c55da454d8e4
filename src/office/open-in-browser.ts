/**
 * Opens an address in the browser of the computer; false where Office can't: on the web an ordinary link opens a tab of its
 * own, while the panes of Excel on Windows and Mac may swallow one.
 */
export function openInBrowser(address: string): boolean {
  if (typeof Office === "undefined") return false;
  const { requirements, ui } = Office.context;
  if (!requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  ui.openBrowserWindow(address);
  return true;
}
