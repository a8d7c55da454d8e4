import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import type { IntroductionTexts } from "../../texts/pane-network-texts";
import { notFilledIn } from "../survey/canonical-names";
import { goalsInShort } from "./contacts";
import type { SharedIdea, WorkingSchool } from "./who-works-on";

/** A mail to copy, part by part: a pane can't open a mail program, and sends nothing. */
export interface Introduction {
  /** Addresses with commas between them; "" where none is known. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Schools of which no address is known. */
  readonly withoutAddress: readonly string[];
}

/** The mail that introduces schools with something in common to each other. */
export function introduction(
  schools: readonly WorkingSchool[],
  idea: SharedIdea,
  programme: Programme,
  texts: IntroductionTexts,
): Introduction {
  const { name, schoolYear, organisation } = programme;
  const round = `${name} ${schoolYear}`;
  const hasIdea = idea.kind === "board" || programme.themes.length > 0;
  const why = !hasIdea ? texts.sameRound : idea.kind === "theme" ? texts.sameTheme : texts.sameBoard;
  const addresses = schools.map(({ email }) => email).filter((email) => email !== "");
  return {
    to: [...new Set(addresses)].join(", "),
    subject: hasIdea ? texts.subject(round, idea.name) : texts.subjectAlone(round),
    text: [
      texts.opening,
      why(schools.length, hasIdea ? idea.name : name),
      schools.map((school) => aboutSchool(school, texts)).join("\n"),
      asks(programme, "leernetwerk") ? texts.ask : texts.askAlone,
      `${texts.closing}\n${organisation}`,
    ].join("\n\n"),
    withoutAddress: schools.filter(({ email }) => email === "").map((school) => school.name.school),
  };
}

function aboutSchool(school: WorkingSchool, texts: IntroductionTexts): string {
  const { name, director, people, email } = school;
  const of = [name.board, name.werkgebied].filter((part) => part !== notFilledIn).join(", ");
  const who = [director, people, email].filter((part) => part !== "").join(", ");
  const goals = goalsInShort(school);
  return [
    `- ${name.school}${of === "" ? "" : ` (${of})`}${who === "" ? "" : `: ${who}`}`,
    ...(goals === "" ? [] : [`  ${texts.goals}: ${goals}`]),
  ].join("\n");
}
