import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../components/icons";
import { usePane } from "../pane-context";

const id = "help";

/** Help with the place where somebody stands in the sheets. */
export function HelpButton(): ReactElement {
  const { texts, commands } = usePane();
  return (
    <Button
      id={id}
      appearance="subtle"
      size="small"
      icon={<Icon name="fact" size={16} />}
      onClick={() => commands.show({ kind: "help", page: "section", from: id })}
    >
      {texts.menu.help}
    </Button>
  );
}
