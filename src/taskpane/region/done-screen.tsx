import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { changesTable } from "../../region/changes/changes-table";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline, Tile } from "../components/headline";
import { Icon, type IconName, type IconTone } from "../components/icons";
import { MoreMenu } from "../components/more-menu";
import { Caption, Heading } from "../components/text";
import { usePane } from "../pane-context";
import { FigureList } from "./figure-list";
import type { ImportReport } from "./import-report";
import { Panel } from "./panel";
import { useRegion } from "./region-context";
import { useAnnounced } from "./use-announced";
import { ViewList } from "./views/view-list";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What the import did, and the way to the dashboard. */
export function DoneScreen({ report }: { readonly report: ImportReport }): ReactElement {
  const { session, texts, caption } = useRegion();
  const pane = usePane();
  const { done } = texts;
  const { counting, notCounting, notes, leftOut, isFirst } = report;
  useAnnounced(`${isFirst ? done.firstTitle : done.title}. ${done.plans(counting)}`);
  return (
    <Frame
      title={texts.title}
      caption={caption}
      onBack={session.open}
      footer={
        <>
          <ActionButton primary grow icon="forward" iconAfter onClick={session.goToDashboard}>
            {done.dashboard}
          </ActionButton>
          {report.comparison.changed > 0 && (
            <ActionButton onClick={() => session.goTo({ sheet: changesTable, cell: "A1" })}>
              {done.changes}
            </ActionButton>
          )}
          <MoreMenu />
          {pane.state.waitingForCell && <Caption>{pane.texts.work.pressEnter}</Caption>}
        </>
      }
    >
      <div>
        <Tile icon="check" tone="ready" />
        <Headline>{isFirst ? done.firstTitle : done.title}</Headline>
      </div>
      <Comparison report={report} />
      {report.nothingNew && (
        <Line icon="ready" tone="ready">
          {done.nothingNew}
        </Line>
      )}
      {notes > 0 && (
        <Line icon="ready" tone="ready">
          {done.kept(notes)}
        </Line>
      )}
      {leftOut > 0 && (
        <Line icon="unreadable" tone="quiet">
          {done.leftOut(leftOut)}
        </Line>
      )}
      {notCounting > 0 && (
        <Line icon="fact" tone="quiet">
          {done.notCounting(notCounting)}
        </Line>
      )}
      <ViewList heading={texts.choose.views} />
    </Frame>
  );
}

/** The first time everything is new: then the count says it all. */
function Comparison({ report }: { readonly report: ImportReport }): ReactElement {
  const { done } = useRegion().texts;
  const { counting, isFirst, comparison } = report;
  return (
    <Panel>
      <Heading>{done.plans(counting)}</Heading>
      {!isFirst && (
        <FigureList
          figures={[
            { name: done.added, count: comparison.added },
            { name: done.changed, count: comparison.changed },
            { name: done.same, count: comparison.same },
          ]}
        />
      )}
    </Panel>
  );
}

interface LineProps {
  readonly icon: IconName;
  readonly tone: IconTone;
  readonly children: ReactNode;
}

function Line({ icon, tone, children }: LineProps): ReactElement {
  return (
    <p className={useStyles().line}>
      <Icon name={icon} tone={tone} />
      <span>{children}</span>
    </p>
  );
}
