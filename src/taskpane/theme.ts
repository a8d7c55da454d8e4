import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/**
 * Fluent's theme beside that of Office; null where Office does not say, as on the web: then what the browser prefers. High
 * contrast is the browser's own: `forced-colors` in each component's styles.
 */
export function themeFor(told: "light" | "dark" | null, prefersDark: boolean): Theme {
  return (told ?? (prefersDark ? "dark" : "light")) === "dark" ? webDarkTheme : webLightTheme;
}
