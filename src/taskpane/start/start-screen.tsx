import type { ReactElement } from "react";
import { Door } from "../components/door";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { LocalNote } from "../components/local-note";
import { MoreMenu } from "../components/more-menu";
import { Notice } from "../components/notice";
import { Paragraph } from "../components/text";
import { usePane } from "../pane-context";

/** A workbook without sheets of ours: two doors. */
export function StartScreen({ takenBack }: { readonly takenBack: boolean }): ReactElement {
  const { texts, commands } = usePane();
  const { start } = texts;
  return (
    <Frame
      title={texts.app.name}
      caption={start.emptyWorkbook}
      footer={
        <>
          <LocalNote />
          <MoreMenu />
        </>
      }
    >
      {takenBack && <Notice tone="fact">{start.takenBack}</Notice>}
      <Headline>{start.title}</Headline>
      <Door id="door-plan" icon="plan" {...start.plan} onClick={commands.beginPlan} />
      <Door id="door-region" icon="region" {...start.region} onClick={() => commands.show({ kind: "region" })} />
      <Paragraph>{start.existing}</Paragraph>
    </Frame>
  );
}
