import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** Own drawings on a grid of 20 by 20; a shape of its own for each state, so that colour never says it alone. */
const drawings = {
  ready: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm4.2 6.1-5 5a.8.8 0 0 1-1.1 0L5.8 10.8l1.1-1.1 1.7 1.7 4.5-4.4z",
  untouched: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 1.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6z",
  started: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 1.2a6.8 6.8 0 0 1 6.75 6H3.25A6.8 6.8 0 0 1 10 3.2z",
  wrong:
    "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm-.9 3.6h1.8l-.3 5.4H9.4zM10 12.3a1.05 1.05 0 1 1 0 2.1 1.05 1.05 0 0 1 0-2.1z",
  note: "M8.7 3a1.5 1.5 0 0 1 2.6 0l6.3 11.7a1.5 1.5 0 0 1-1.3 2.3H3.7a1.5 1.5 0 0 1-1.3-2.3zm.5 4 .3 4.6h1l.3-4.6zm.8 5.8a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9z",
  fact: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 1.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6zm-.6 5.6h1.2v5.2H9.4zM10 5.9a.85.85 0 1 1 0 1.7.85.85 0 0 1 0-1.7z",
  unreadable: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM6 9.2h8v1.6H6z",
  replaced:
    "M10 3a7 7 0 1 1-6.7 5h1.3A5.8 5.8 0 1 0 6 5.8V8H4.8V3.8H6v1A7 7 0 0 1 10 3zm-.6 3.6h1.2V10l2.3 1.4-.6 1-2.9-1.8z",
  chevron: "M7.6 4.2 13.4 10l-5.8 5.8-.9-.9 4.9-4.9-4.9-4.9z",
  forward: "M11.2 4.2 17 10l-5.8 5.8-.9-.9 4.3-4.3H3V9.4h11.6l-4.3-4.3z",
  back: "M8.8 4.2 3 10l5.8 5.8.9-.9-4.3-4.3H17V9.4H5.4l4.3-4.3z",
  more: "M5 8.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4zm5 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4zm5 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4z",
  close:
    "m5.1 4.2 4.900 4.900 4.900-4.900.9.9L10.900 10l4.900 4.900-.9.9L10 10.900l-4.900 4.900-.9-.9L9.100 10 4.200 5.100z",
  copy: "M8 2h6a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm0 1.2a.8.8 0 0 0-.8.8v8c0 .4.4.8.8.8h6c.4 0 .8-.4.8-.8V4a.8.8 0 0 0-.8-.8zM4.8 5v9A1.8 1.8 0 0 0 6.6 15.8H13V17H6.6A3 3 0 0 1 3.6 14V5z",
  check: "m8 14.7-4.3-4.3.9-.9L8 12.9l7.4-7.4.9.9z",
  download: "M9.4 2.5h1.2v9.1l3.2-3.2.9.9L10 14l-4.7-4.7.9-.9 3.2 3.2zM4 16.3h12v1.2H4z",
  openNew:
    "M11 3h6v6h-1.2V5.050l-5.9 5.9-.85-.85 5.9-5.9H11zM5 4.2h3.5V3H5a2 2 0 0 0-2 2v10c0 1.1.9 2 2 2h10a2 2 0 0 0 2-2v-3.5h-1.2V15c0 .4-.4.8-.8.8H5a.8.8 0 0 1-.8-.8V5c0-.4.4-.8.8-.8z",
  retry: "M10 3.5a6.5 6.5 0 0 1 5.3 2.7V4h1.2v4.5H12V7.3h2.6A5.3 5.3 0 1 0 15.3 10h1.2A6.5 6.5 0 1 1 10 3.5z",
  add: "M9.4 4h1.2v5.4H16v1.2h-5.4V16H9.4v-5.4H4V9.4h5.4z",
  plan: "M7.5 2h5a1 1 0 0 1 1 1h1A1.5 1.5 0 0 1 16 4.5v12a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 16.5v-12A1.5 1.5 0 0 1 5.5 3h1a1 1 0 0 1 1-1zM6.5 4.2h-1a.3.3 0 0 0-.3.3v12c0 .2.1.3.3.3h9a.3.3 0 0 0 .3-.3v-12a.3.3 0 0 0-.3-.3h-1a1 1 0 0 1-1 .8h-5a1 1 0 0 1-1-.8zm2.7 3.6L7.4 9.6l-.9-.9-.6.7 1.5 1.5 2.5-2.4zM10.5 9h3.2v1h-3.2zm-1.3 3.4-1.8 1.8-.9-.9-.6.7L7.4 15.5l2.5-2.4zm1.3 1.2h3.2v1h-3.2z",
  region:
    "M8.7 3h2.6c.7 0 1.2.5 1.2 1.2V7h3.3c.7 0 1.2.5 1.2 1.2v8.6H3v-5.6c0-.7.5-1.2 1.2-1.2h3.3V4.2C7.5 3.5 8 3 8.7 3zm0 1.2v11.4h2.6V4.2zM12.5 8.2v7.4h3.3V8.2zM4.2 11.2v4.4h3.3v-4.4z",
  shield:
    "M10 2.2c1.8 1.3 3.8 2 6 2.1v5.2c0 3.6-2 6.3-6 8.2-4-1.9-6-4.6-6-8.2V4.3c2.2-.1 4.2-.8 6-2.1zm0 1.5a12 12 0 0 1-4.8 1.7v4.1c0 3 1.6 5.2 4.8 6.9 3.2-1.7 4.8-3.9 4.8-6.9V5.4A12 12 0 0 1 10 3.7zm3.1 4.4L9.2 12 7 9.8l.8-.8 1.4 1.4 3.1-3.1z",
  school:
    "M5 2.5h7c.6 0 1 .4 1 1V8h2c.6 0 1 .4 1 1v8.5H4v-14c0-.6.4-1 1-1zm.2 1.2v12.6h6.6V3.7zM13 9.2v7.1h1.8V9.2zM7.4 13.3h2.2v3H7.4zM6.6 5.4h1.4v1.4H6.6zm2.4 0h1.4v1.4H9zM6.6 8.2h1.4v1.4H6.6zm2.4 0h1.4v1.4H9zM6.6 10.7h1.4v1.4H6.6zm2.4 0h1.4v1.4H9z",
  spread:
    "M3 4h6.5v2.8H3zm7.3 0H17v2.8h-6.7zm1 .9v1H16v-1zM3 8.6h3.5v2.8H3zm4.3 0H17v2.8H7.3zm1 .9v1H16v-1zM3 13.2h9.5V16H3zm10.3 0H17V16h-3.7zm1 .9v1H16v-1z",
  sheet:
    "M5 3h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5c0-1.1.9-2 2-2zm-.8 5h3.2V4.2H5a.8.8 0 0 0-.8.8zm4.4 0h2.8V4.2H8.6zm4 0h3.2V5a.8.8 0 0 0-.8-.8h-2.4zm3.2 1.2h-3.2v2.4h3.2zm0 3.6h-3.2v3H15c.4 0 .8-.4.8-.8zm-4.4 3v-3H8.6v3zm-4 0v-3H4.2V15c0 .4.4.8.8.8zm-3.2-4.2h3.2V9.2H4.2zm4.4-2.4v2.4h2.8V9.2z",
  lock: "M10 2a3.5 3.5 0 0 1 3.5 3.5V7h.5a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V9c0-1.1.9-2 2-2h.5V5.5A3.5 3.5 0 0 1 10 2zm-4 6.2a.8.8 0 0 0-.8.8v7c0 .4.4.8.8.8h8c.4 0 .8-.4.8-.8V9a.8.8 0 0 0-.8-.8zm4-5A2.3 2.3 0 0 0 7.7 5.5V7h4.6V5.5A2.3 2.3 0 0 0 10 3.2zm0 8.2a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z",
  pick: "M8.3 7.1 16.800 10.600a.6.6 0 0 1 0 1.100l-3.100 1.300-1.300 3.100a.6.6 0 0 1-1.100 0L7.500 7.900a.6.6 0 0 1 .8-.8zm.9 1.900 2.700 6.100.8-1.900a.6.6 0 0 1 .3-.3l1.900-.8zM6.900 2.500h1.200v2.600H6.900zM2.500 6.900h2.600v1.200H2.500zm1.100-3.900.8-.8 2 2-.8.8zm5.900 1.200 2-2 .8.8-2 2zm-7.300 7.300 2-2 .8.8-2 2z",
  network:
    "M10 2.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zm0 1.2a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8zM4.800 12a2.600 2.600 0 1 1 0 5.200 2.600 2.600 0 0 1 0-5.200zm0 1.200a1.400 1.400 0 1 0 0 2.800 1.400 1.400 0 0 0 0-2.800zM15.200 12a2.600 2.600 0 1 1 0 5.200 2.600 2.600 0 0 1 0-5.200zm0 1.200a1.400 1.400 0 1 0 0 2.800 1.400 1.400 0 0 0 0-2.800zM8.200 7l1 .6-2.800 4.600-1-.6zm3.600 0-1 .6 2.800 4.600 1-.6zM7.300 14h5.400v1.200H7.300z",
  share:
    "M9.400 12V5.100L6.900 7.600l-.85-.85L10 2.800l3.950 3.950-.85.85-2.500-2.500V12zM5 8.800h2.600V10H5.200v5.800h9.600V10h-2.400V8.800H15c.6 0 1 .4 1 1V16c0 .6-.4 1-1 1H5c-.6 0-1-.4-1-1V9.800c0-.6.4-1 1-1z",
  search:
    "M8.5 3a5.5 5.5 0 0 1 4.4 8.8l4 4-.9.9-4-4A5.5 5.5 0 1 1 8.5 3zm0 1.2a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6z",
  file: "M6 2h5l5 5v9a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2zm0 1.2a.8.8 0 0 0-.8.8v12c0 .4.4.8.8.8h8c.4 0 .8-.4.8-.8V8h-3.3A1.5 1.5 0 0 1 10 6.5V3.2zm5.2.9v2.4c0 .2.1.3.3.3h2.4zM7 10h6v5H7zm1 1v1h1.5v-1zm2.5 0v1H12v-1zM8 13v1h1.5v-1zm2.5 0v1H12v-1z",
  folder:
    "M4.5 4h3.3c.5 0 .9.2 1.3.5L10.5 5.8h5A1.5 1.5 0 0 1 17 7.3v7.2a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9C3 4.7 3.7 4 4.5 4zm0 1.2a.3.3 0 0 0-.3.3v9c0 .2.1.3.3.3h11a.3.3 0 0 0 .3-.3V7.3a.3.3 0 0 0-.3-.3H10L8.3 5.4a.8.8 0 0 0-.5-.2z",
} as const;

export type IconName = keyof typeof drawings;

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    fill: "currentColor",
    "@media (forced-colors: active)": { forcedColorAdjust: "auto", color: "CanvasText" },
  },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  todo: { color: tokens.colorCompoundBrandForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  note: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  inherit: { "@media (forced-colors: active)": { color: "inherit" } },
});

/** How an icon is coloured: by what it says, or as the text around it. */
export type IconTone = "ready" | "todo" | "wrong" | "note" | "quiet" | "inherit";

interface IconProps {
  readonly name: IconName;
  readonly tone?: IconTone;
  readonly size?: number;
}

/** A drawing beside words that say the same; screen readers skip it. */
export function Icon({ name, tone = "inherit", size = 20 }: IconProps): ReactElement {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.icon, styles[tone])}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fillRule="evenodd"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
