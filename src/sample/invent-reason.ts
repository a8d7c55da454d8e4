import { valueOf } from "../domain/entry";
import type { CountRow } from "../domain/plan";
import { previousSchoolYear } from "../domain/school-year";
import type { Programme } from "../domain/programme";
import type { Chance } from "./chance";
import {
  choices,
  continuedReasons,
  jointReasons,
  neighbourhoodSituations,
  schoolOpenings,
  schoolSituations,
} from "./data/reasons";
import { fillIn } from "./fill-in";
import { amountInWords } from "./invent-counts";
import type { School } from "./school";

/** A few schools write pages; a long text must print whole too. */
const atLength = 0.03;

/** Share of doorlopende schools that write one, which they need not. */
const doorlopendWithReason = 0.7;

/**
 * "Aanleiding en huidige situatie". A new school tells of itself, its wijk and what follows from both; a doorlopende
 * school looks back in a paragraph, or leaves it empty.
 */
export function inventReason(
  school: School,
  partner: School | null,
  arrangementen: CountRow,
  programme: Programme,
  chance: Chance,
): string {
  const count = valueOf(arrangementen.current) ?? 0;
  const words = {
    school: school.name,
    wijk: school.wijk,
    werkgebied: school.werkgebied,
    leerlingen: String(school.pupils),
    groepen: String(Math.max(6, Math.round(school.pupils / 25))),
    vorigJaar: previousSchoolYear(programme.schoolYear),
    partner: partner?.name ?? "",
    arrangementen: amountInWords(count, "arrangement", "arrangementen"),
  };
  if (school.participation === "nieuw") return fillIn(chooseTexts(partner !== null, count > 0, chance), words);
  return chance.happens(doorlopendWithReason) ? fillIn(chance.pick(continuedReasons), words) : "";
}

/** Two paragraphs, on the school and on the wijk; now and then pages. */
function chooseTexts(isJoint: boolean, hasArrangementen: boolean, chance: Chance): string {
  const breadth = chance.happens(atLength) ? 5 : 1;
  const some = (texts: readonly string[], number: number) => chance.shuffle(texts).slice(0, number);
  const situations = countedOnce(chance.shuffle(schoolSituations), hasArrangementen).slice(0, breadth);
  const aboutSchool = [chance.pick(schoolOpenings), ...situations];
  const aboutWijk = [...some(neighbourhoodSituations, breadth), ...some(jointReasons, isJoint ? 1 : 0)];
  const parts = [aboutSchool, [...aboutWijk, chance.pick(choices)]];
  return (breadth === 1 ? parts.map((texts) => texts.join(" ")) : parts.flat()).join("\n\n");
}

/** Leaves the first text that names the number of arrangementen, when there are any, and drops the others. */
function countedOnce(texts: readonly string[], hasAny: boolean): readonly string[] {
  const first = hasAny ? texts.find(namesCount) : undefined;
  return texts.filter((text) => text === first || !namesCount(text));
}

function namesCount(text: string): boolean {
  return text.includes("{arrangementen}");
}
