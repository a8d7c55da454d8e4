import { Button } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { usePane } from "../pane-context";
import { Icon } from "./icons";

const LoadedMenu = lazy(() => import("./loaded-menu").then((file) => ({ default: file.LoadedMenu })));

/** ⋯ in the voet. The menu itself comes after the first screen is there. */
export function MoreMenu(): ReactElement {
  const { texts } = usePane();
  return (
    <Suspense
      fallback={<Button appearance="subtle" size="large" icon={<Icon name="more" />} aria-label={texts.app.more} />}
    >
      <LoadedMenu />
    </Suspense>
  );
}
