import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { Icon } from "./icons";

/** The year end while working at a plan, language, help, and details for the helpdesk. */
export function LoadedMenu(): ReactElement {
  const { texts, commands, state } = usePane();
  const other = state.language === "nl" ? "en" : "nl";
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button id="more" appearance="subtle" size="large" icon={<Icon name="more" />} aria-label={texts.app.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {state.screen.kind === "work" && (
            <MenuItem onClick={() => commands.show({ kind: "evaluation", page: { kind: "work" } })}>
              {texts.menu.evaluation}
            </MenuItem>
          )}
          <MenuItem onClick={() => commands.speak(other)} lang={other}>
            {texts.menu.otherLanguage}
          </MenuItem>
          <MenuItem onClick={() => commands.show({ kind: "help", page: "section", from: "more" })}>
            {texts.menu.help}
          </MenuItem>
          <MenuItem onClick={() => commands.show({ kind: "support" })}>{texts.menu.support}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
