import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { TableLook } from "../../ledger/table/survey-table";
import type { PointedField } from "../../texts/pane-ledger-texts";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Icon } from "../components/icons";
import { Notice } from "../components/notice";
import { Heading, Paragraph } from "../components/text";
import { Panel } from "../region/panel";
import { useAnnounced } from "../region/use-announced";
import { columnDoubts, examplesOf, givenBy, type ColumnChoice, type ColumnDoubts } from "./column-doubts";
import { useLedger } from "./ledger-context";

const useStyles = makeStyles({
  recognised: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  known: { margin: 0, display: "grid", gridTemplateColumns: "1fr 1.3fr" },
  cell: { margin: 0, padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  right: { textAlign: "end" },
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { width: "100%", minWidth: 0 } },
}); // prettier-ignore

type Answers = Readonly<Partial<Record<PointedField, number>>>;

/** F02: which column is which, only where we are not certain. */
export function ColumnsScreen({ file, look }: { readonly file: string; readonly look: TableLook }): ReactElement {
  const { commands, texts } = useLedger();
  const doubts = useMemo(() => columnDoubts(look), [look]);
  const [answers, setAnswers] = useState<Answers>(() => likeliest(doubts));
  const [decimal, setDecimal] = useState<"," | "." | "">("");
  const [keep, setKeep] = useState(true);
  const [isAsked, setAsked] = useState(false);
  const isWhole =
    doubts.choices.every(({ field }) => answers[field] !== undefined) && (!doubts.asksStyle || decimal !== "");
  const { columns } = texts;
  useAnnounced(isAsked && !isWhole ? columns.missing : null);
  const go = () => (isWhole ? commands.point(givenBy(answers, decimal === "" ? null : decimal), keep) : setAsked(true));
  const asked = doubts.choices.length + (doubts.asksStyle ? 1 : 0);
  return (
    <Frame
      title={columns.title}
      titleIsHeading
      caption={file}
      onBack={() => commands.point(null, false)}
      footer={
        <ActionButton primary grow icon="forward" iconAfter onClick={go}>
          {texts.next}
        </ActionButton>
      }
    >
      {isAsked && !isWhole && <Notice tone="note">{columns.missing}</Notice>}
      <Paragraph>{columns.text(doubts.known.length, doubts.known.length + asked)}</Paragraph>
      {doubts.choices.map((choice) => (
        <ColumnCard
          key={choice.field}
          choice={choice}
          look={look}
          chosen={answers[choice.field]}
          onChoose={(column) => setAnswers({ ...answers, [choice.field]: column })}
        />
      ))}
      {doubts.asksStyle && (
        <Panel>
          <Field label={columns.style.title}>
            <Select value={decimal} onChange={(_, { value }) => setDecimal(value as "," | "." | "")}>
              <option value="">{columns.choose}</option>
              <option value=",">{columns.style.thousands}</option>
              <option value=".">{columns.style.decimals}</option>
            </Select>
          </Field>
        </Panel>
      )}
      <KnownColumns doubts={doubts} />
      <Checkbox label={columns.keep} checked={keep} onChange={(_, { checked }) => setKeep(checked === true)} />
    </Frame>
  );
}

/** What one candidate only can be is filled in already. */
function likeliest({ choices }: ColumnDoubts): Answers {
  return Object.fromEntries(
    choices.flatMap(({ field, columns }) => (columns[0] === undefined ? [] : [[field, columns[0]]])),
  );
}

interface ColumnCardProps {
  readonly choice: ColumnChoice;
  readonly look: TableLook;
  readonly chosen: number | undefined;
  readonly onChoose: (column: number | undefined) => void;
}

function ColumnCard({ choice, look, chosen, onChoose }: ColumnCardProps): ReactElement {
  const styles = useStyles();
  const { columns } = useLedger().texts;
  const examples = chosen === undefined ? "" : examplesOf(look, chosen);
  return (
    <Panel>
      <Heading>{columns.fields[choice.field]}</Heading>
      <Field
        className={styles.field}
        label={columns.which}
        {...(examples === "" ? {} : { hint: columns.example(examples) })}
      >
        <Select
          value={chosen === undefined ? "" : String(chosen)}
          aria-label={`${columns.fields[choice.field]}: ${columns.which}`}
          onChange={(_, { value }) => onChoose(value === "" ? undefined : Number(value))}
        >
          <option value="">{columns.choose}</option>
          {choice.columns.map((column) => (
            <option key={column} value={String(column)}>
              {look.head[column] || `#${column + 1}`}
            </option>
          ))}
        </Select>
      </Field>
    </Panel>
  );
}

function KnownColumns({ doubts }: { readonly doubts: ColumnDoubts }): ReactElement {
  const styles = useStyles();
  const { columns } = useLedger().texts;
  return (
    <div>
      <div className={styles.recognised}>
        <Icon name="ready" tone="ready" />
        <Heading>{columns.recognised}</Heading>
      </div>
      <dl className={styles.known}>
        {doubts.known.map(({ field, heading }) => [
          <dt key={field} className={styles.cell}>
            {columns.fields[field]}
          </dt>,
          <dd key={`${field} column`} className={`${styles.cell} ${styles.right}`}>
            {heading}
          </dd>,
        ])}
      </dl>
    </div>
  );
}
