import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon, type IconName, type IconTone } from "./icons";

const useStyles = makeStyles({
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
  },
  icon: { paddingTop: "2px", display: "flex" },
  tile: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "48px",
    height: "48px",
    borderRadius: tokens.borderRadiusXLarge,
    marginBottom: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  todo: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  ready: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  wrong: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  note: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  quiet: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  inherit: {},
});

/** Line one of a screen: where you stand. It takes the focus when the screen opens. */
export function Headline({
  children,
  ready = false,
}: {
  readonly children: ReactNode;
  readonly ready?: boolean;
}): ReactElement {
  const styles = useStyles();
  return (
    <h1 className={styles.headline} tabIndex={-1}>
      {ready && (
        <span className={styles.icon}>
          <Icon name="ready" tone="ready" size={24} />
        </span>
      )}
      <span>{children}</span>
    </h1>
  );
}

/** A drawing on a tinted square, above the headline of a whole page or beside a door's words. */
export function Tile({ icon, tone }: { readonly icon: IconName; readonly tone: IconTone }): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.tile, styles[tone])}>
      <Icon name={icon} size={24} />
    </div>
  );
}
