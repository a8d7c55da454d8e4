import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldText, readingText } from "../../word/describe-form";
import type { FoundField, WordForm } from "../../word/plan-form";
import { focusRing } from "../components/focus-ring";
import { Caption, Heading } from "../components/text";
import { formParts } from "./form-part";
import { Words } from "./words";
import { useWord } from "./use-word";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    ...focusRing,
  },
  count: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  field: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    "::first-letter": { textTransform: "uppercase" },
  },
  answer: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What was read without any doubt, folded up by the parts of the form. */
export function RecognisedParts({ form }: { readonly form: WordForm }): ReactElement {
  const styles = useStyles();
  const { texts } = useWord();
  return (
    <section className={styles.section}>
      <Heading>{texts.recognised.title}</Heading>
      <div>
        {formParts(form).map(({ title, fields }) => (
          <details key={title} className={styles.part}>
            <summary className={styles.name}>
              {title} <span className={styles.count}>· {texts.recognised.answers(fields.length)}</span>
            </summary>
            <dl className={styles.list}>
              {fields.map((field, index) => (
                // A place may have been filled by two cells.
                <Recognised key={index} field={field} form={form} />
              ))}
            </dl>
          </details>
        ))}
      </div>
    </section>
  );
}

function Recognised({ field, form }: { readonly field: FoundField; readonly form: WordForm }): ReactElement {
  const styles = useStyles();
  const { texts, language } = useWord();
  const reading = readingText(field.reading, language);
  return (
    <>
      <dt className={styles.field}>{fieldText(field, form, language)}</dt>
      <dd className={styles.answer}>
        <Words>{field.words}</Words>
        {reading !== "" && reading !== field.words && <Caption>{texts.doubts.read(reading)}</Caption>}
      </dd>
    </>
  );
}
