import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon, type IconName } from "./icons";
import { primaryButton } from "./primary-button";
import { Spinner } from "./spinner";

const useStyles = makeStyles({
  button: { minHeight: "40px", minWidth: 0 },
  grow: { flexGrow: 1 },
  primary: primaryButton,
});

interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** The one blue button of a screen. */
  readonly primary?: boolean;
  readonly grow?: boolean;
  readonly icon?: IconName;
  /** The icon stands after the words: it points onward. */
  readonly iconAfter?: boolean;
  readonly busy?: boolean;
  readonly id?: string;
}

/** A button of the voet or of a step. Never disabled: pressed too early it says what is missing. */
export function ActionButton(props: ActionButtonProps): ReactElement {
  const { children, onClick, primary = false, grow = false, icon, iconAfter = false, busy = false, id } = props;
  const styles = useStyles();
  const drawing = busy ? <Spinner /> : icon === undefined ? undefined : <Icon name={icon} />;
  return (
    <Button
      {...(id === undefined ? {} : { id })}
      appearance={primary ? "primary" : "secondary"}
      className={mergeClasses(styles.button, grow && styles.grow, primary && styles.primary)}
      onClick={busy ? undefined : onClick}
      aria-busy={busy}
      iconPosition={iconAfter ? "after" : "before"}
      {...(drawing === undefined ? {} : { icon: drawing })}
    >
      {children}
    </Button>
  );
}
