/** Microsoft serves Office.js from the first and is moving it to the second. */
export const officeHosts = ["https://appsforoffice.microsoft.com", "https://officeapis.public.onecdn.static.microsoft"];

/**
 * The mark of the style elements that Fluent makes; what it puts in them goes through the browser's own style sheets. Not a
 * secret, as a static page can't hold one: it keeps style attributes and unmarked style elements out, no more. (The hash of
 * an empty element would be stricter, but Safari, in which Excel on a Mac shows the pane, does not honour it.)
 */
export const styleNonce = "pane";

/** Where Excel on the web shows the pane in a frame, also inside Teams, SharePoint and OneDrive. */
const frameHosts = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://teams.microsoft.com",
  "https://onedrive.live.com",
];

const inPage = [
  // Nothing, unless named below: so no connection at all, not even to the server that the pane came from.
  ["default-src", "'none'"],
  ["script-src", "'self'", ...officeHosts],
  ["worker-src", "'self'"],
  ["style-src", `'nonce-${styleNonce}'`],
  ["img-src", "'self'"],
  // The question that Office.js asks on the web when it does not know the host.
  ["frame-src", ...officeHosts],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
];
const asText = (directives) => directives.map((directive) => directive.join(" ")).join("; ");

/** What stands in the page itself, and so holds on any server. */
export const contentSecurityPolicy = asText(inPage);

/** While developing, the page is loaded anew over a connection with its own server. */
export const workingContentSecurityPolicy = asText([...inPage, ["connect-src", "'self'"]]);

/** What the server says with every file. Workers know only this policy; and no page can say who may frame it. */
export const securityHeaders = {
  "Content-Security-Policy": asText([...inPage, ["frame-ancestors", "'self'", ...frameHosts]]),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};
