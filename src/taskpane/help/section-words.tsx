import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedPlan } from "../../school/submission";
import { paneHelpTexts } from "../../texts/pane-help-text";
import { Heading, Paragraph } from "../components/text";
import { usePane } from "../pane-context";
import { formWords } from "./form-words";
import type { HelpSectionId } from "./help-section";
import { questionsAt } from "./questions";
import { TermList } from "./term-list";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface SectionWordsProps {
  readonly section: HelpSectionId;
  readonly checked: CheckedPlan;
}

/** What the form asks in a section, in its own words, what we add to that, and what to ask oneself. */
export function SectionWords({ section, checked }: SectionWordsProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const { programme } = checked;
  const help = paneHelpTexts(language);
  const own = { school: help.school[programme.applicant], budget: help.budget, evaluation: help.evaluation };
  const questions = questionsAt(section, checked, language);
  return (
    <>
      {(section === "school" || section === "budget" || section === "evaluation") && (
        <Paragraph>{own[section]}</Paragraph>
      )}
      {formWords(section, programme).map(({ title, help: text, items }) => (
        <section key={title} className={styles.part} lang="nl">
          <Heading>{title}</Heading>
          {text !== "" && <Paragraph>{text}</Paragraph>}
          <TermList terms={items} />
        </section>
      ))}
      {questions.length > 0 && (
        <section className={styles.part}>
          <Heading>{help.questions}</Heading>
          <ul className={styles.list}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
