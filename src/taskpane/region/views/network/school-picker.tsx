import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { goalsInShort } from "../../../../region/network/contacts";
import { shortened } from "../../../../region/network/shortened";
import type { SharedIdea, WorkingSchool } from "../../../../region/network/who-works-on";
import { notFilledIn } from "../../../../region/survey/canonical-names";
import type { PaneNetworkTexts } from "../../../../texts/pane-network-texts";
import { Icon } from "../../../components/icons";
import { rowButton } from "../../../components/row-button";
import { useRovingFocus } from "../../../components/use-roving-focus";

const useStyles = makeStyles({
  // The words stay on the gutter, the rows reach beyond it.
  list: { listStyleType: "none", margin: "0 -8px", padding: 0 },
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 64px" },
  row: { ...rowButton, gridTemplateColumns: "20px minmax(0, 1fr)" },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { alignSelf: "flex-start", minHeight: "32px" },
});

const shownFirst = 50;
const longestGoals = 110;

interface SchoolPickerProps {
  readonly schools: readonly WorkingSchool[];
  readonly chosen: ReadonlySet<string>;
  /** What the schools share, and so need not be told of each. */
  readonly kind: SharedIdea["kind"];
  readonly texts: PaneNetworkTexts;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Schools to choose some of, as one tab stop; the first fifty, and a button for the rest. */
export function SchoolPicker({ schools, chosen, kind, texts, onChange }: SchoolPickerProps): ReactElement {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const { groupProps, tabIndexOf } = useRovingFocus();
  const shown = isWhole ? schools : schools.slice(0, shownFirst);
  const toggle = (school: string) => {
    const others = [...chosen].filter((each) => each !== school);
    onChange(new Set(chosen.has(school) ? others : [...others, school]));
  };
  return (
    <div {...groupProps}>
      <ul className={styles.list} aria-label={texts.listLabel}>
        {shown.map((each, index) => (
          <li key={each.school} className={styles.item}>
            <button
              type="button"
              data-rove
              tabIndex={tabIndexOf(index, shown.length)}
              aria-pressed={chosen.has(each.school)}
              className={mergeClasses(styles.row, chosen.has(each.school) && styles.chosen)}
              onClick={() => toggle(each.school)}
            >
              <Icon name={chosen.has(each.school) ? "ready" : "untouched"} tone={chosen.has(each.school) ? "todo" : "quiet"} />
              <span className={styles.words}>
                <span className={styles.title}>{each.name.school || each.name.brin}</span>
                {linesOf(each, kind, texts).map((line) => (
                  <span key={line} className={styles.line}>
                    {line}
                  </span>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < schools.length && (
        <Button className={styles.more} onClick={() => setWhole(true)}>
          {texts.showAll(schools.length)}
        </Button>
      )}
    </div>
  );
} // prettier-ignore

/** Where it is, who to turn to, and what it wants. */
function linesOf(school: WorkingSchool, kind: SharedIdea["kind"], texts: PaneNetworkTexts): readonly string[] {
  const { name, director, email, themes } = school;
  const place = joined(kind === "theme" ? [name.board, name.werkgebied] : [name.werkgebied, themes.join(", ")]);
  const who = joined([director, email]);
  return [place, who === "" ? texts.noContact : who, shortened(goalsInShort(school), longestGoals)].filter(
    (line) => line !== "",
  );
}

/** What is known; a form need not ask a bestuur or a werkgebied. */
function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "" && part !== notFilledIn).join(" · ");
}
