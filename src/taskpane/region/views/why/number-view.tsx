import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { amountText } from "../../../../region/explain/amount-text";
import { madeText } from "../../../../region/explain/explanation-words";
import type { NumberExplanation, Part, Term } from "../../../../region/explain/explanation";
import { StandingTables } from "../../../../region/explain/standing-tables";
import { placeText } from "../../../../region/tables/source-columns";
import type { PaneWhyTexts } from "../../../../texts/pane-why-texts";
import type { WorkbookSnapshot } from "../../../../workbook/snapshot";
import { Caption, Paragraph } from "../../../components/text";
import type { SheetCell } from "../../../../school/submission";
import { partRows } from "./part-rows";
import { RowList } from "../row-list";
import { SumCard } from "./sum-card";
import type { RowVisit } from "./use-row-visit";

const useStyles = makeStyles({
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  terms: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  term: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sum: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

interface NumberViewProps {
  /** Of the cell that is explained. */
  readonly place: string;
  readonly explanation: NumberExplanation;
  readonly snapshot: WorkbookSnapshot;
  readonly visit: RowVisit | null;
  readonly onPart: (key: string, part: Part) => void;
  readonly onFigure: (place: SheetCell) => void;
  readonly texts: PaneWhyTexts;
}

/** A number, what it is made of, and whether that is what the dashboard says. */
export function NumberView(props: NumberViewProps): ReactElement {
  const { place, explanation, snapshot, texts } = props;
  const styles = useStyles();
  const { label, terms, unit, value, shown } = explanation;
  const agrees = value === shown;
  const tables = useMemo(() => (agrees ? null : new StandingTables(snapshot)), [agrees, snapshot]);
  const figures = terms.filter(({ parts, place: at }) => parts.length === 0 && at !== null);
  return (
    <>
      <div>
        <Caption>{label}</Caption>
        <p className={styles.figure}>{amountText(value ?? 0, unit)}</p>
        <Paragraph>{madeText(explanation, texts)}</Paragraph>
      </div>
      {figures.length > 0 && figures.length === terms.length ? (
        <FigureList {...props} />
      ) : (
        <div className={styles.terms}>
          {terms.map((term, index) => (
            <TermPlans key={`${place} ${term.label}`} {...props} term={term} name={`${place} ${index}`} tables={tables} />
          ))}
        </div>
      )}
      <SumCard explanation={explanation} texts={texts} />
    </>
  );
} // prettier-ignore

/** Terms that are numbers of their own: each leads to its cell. */
function FigureList({ explanation, onFigure, texts }: NumberViewProps): ReactElement {
  const { terms } = explanation;
  const rows = terms.map(({ label, value, unit, place }, index) => ({
    key: String(index),
    title: label,
    figure: amountText(value, unit),
    lines: [placeText(place)],
  }));
  const go = (key: string): void => {
    const place = terms[Number(key)]?.place ?? null;
    if (place !== null) onFigure(place);
  };
  return (
    <RowList
      label={texts.listLabel}
      rows={rows}
      chosen={null}
      chosenNote={null}
      onChoose={go}
      showAll={texts.showAll}
    />
  );
}

interface TermPlansProps extends NumberViewProps {
  readonly term: Term;
  readonly name: string;
  readonly tables: StandingTables | null;
}

/** The plans of one term, under its name when there are several. */
function TermPlans({ explanation, term, name, tables, visit, onPart, texts }: TermPlansProps): ReactElement {
  const styles = useStyles();
  const rows = useMemo(() => partRows(term, tables, texts), [term, tables, texts]);
  const isAlone = explanation.terms.length === 1;
  const chosen = visit?.key.startsWith(`${name} `) === true ? visit.key.slice(name.length + 1) : null;
  const choose = (key: string): void => {
    const part = term.parts[Number(key)];
    if (part !== undefined) onPart(`${name} ${key}`, part);
  };
  return (
    <section>
      {!isAlone && (
        <h2 className={styles.term}>
          <span>{term.label}</span>
          <span className={styles.sum}>{amountText(term.value, term.unit)}</span>
        </h2>
      )}
      {rows.length === 0 ? (
        <Caption>{texts.nobody}</Caption>
      ) : (
        <RowList
          label={isAlone ? texts.listLabel : term.label}
          rows={rows}
          chosen={chosen}
          chosenNote={visit === null || visit.sheet === null ? texts.rowGone : texts.rowChosen(visit.sheet)}
          onChoose={choose}
          showAll={texts.showAll}
        />
      )}
      {term.blank > 0 && <Caption>{texts.blank(term.blank)}</Caption>}
    </section>
  );
}
