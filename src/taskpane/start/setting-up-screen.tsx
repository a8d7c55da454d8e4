import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Spinner } from "../components/spinner";
import { Paragraph } from "../components/text";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  busy: { display: "flex", gap: tokens.spacingHorizontalM, "& > span": { marginTop: "2px" } },
});

/** While the sheets are added. They come in one go, so there are no steps to tick off. */
export function SettingUpScreen(): ReactElement {
  const { texts } = usePane();
  return (
    <Frame title={texts.form.title} caption={texts.app.name}>
      <Headline>{texts.busy.title}</Headline>
      <div className={useStyles().busy}>
        <Spinner />
        <Paragraph>{texts.busy.note}</Paragraph>
      </div>
    </Frame>
  );
}
