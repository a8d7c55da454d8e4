import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { Card } from "../components/card";
import { Icon } from "../components/icons";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  file: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  icon: { display: "flex", color: tokens.colorBrandForeground1 },
  name: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  part: { whiteSpace: "nowrap" },
});

interface FileCardProps {
  readonly name: string;
  /** Hands the file over once more; absent before it is made. */
  readonly onAgain?: () => void;
}

/** The file's name, which breaks only after an underscore. */
export function FileCard({ name, onAgain }: FileCardProps): ReactElement {
  const styles = useStyles();
  const { texts, opensFiles } = usePane();
  return (
    <Card>
      <div className={styles.file}>
        <span className={styles.icon}>
          <Icon name="file" />
        </span>
        <span className={styles.name}>
          {name.split(/(?<=_)/).map((part) => (
            <Fragment key={part}>
              <span className={styles.part}>{part}</span>
              <wbr />
            </Fragment>
          ))}
        </span>
        {onAgain !== undefined && (
          <Button
            appearance="subtle"
            icon={<Icon name={opensFiles ? "openNew" : "download"} />}
            aria-label={opensFiles ? texts.submit.openAsNew : texts.done.again}
            onClick={onAgain}
          />
        )}
      </div>
    </Card>
  );
}
