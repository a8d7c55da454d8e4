import { empty, valueOf } from "../domain/entry";
import type { Plan } from "../domain/plan";
import { previousSchoolYear } from "../domain/school-year";
import type { Programme } from "../domain/programme";
import { asks } from "../domain/programme-form";
import type { Chance } from "./chance";
import {
  choices,
  continuedReasons,
  jointReasons,
  neighbourhoodSituations,
  schoolOpenings,
  schoolSituations,
} from "./data/reasons";
import { boardReasons, expertiseReasons, lightReasons } from "./data/other-reasons";
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
  counts: Plan["counts"],
  programme: Programme,
  chance: Chance,
): string {
  if (!asks(programme, "reason")) return "";
  const count = valueOf(counts["arrangementen"]?.current ?? empty) ?? 0;
  const words = {
    school: school.name,
    wijk: school.wijk,
    werkgebied: school.werkgebied || "de omgeving",
    leerlingen: String(school.pupils),
    groepen: String(Math.max(6, Math.round(school.pupils / 25))),
    vorigJaar: previousSchoolYear(programme.schoolYear),
    partner: partner?.name ?? "",
    arrangementen: amountInWords(count, "arrangement", "arrangementen"),
  };
  const others = otherReasons(programme);
  if (others !== null) return fillIn(chance.pick(others), words);
  if (school.participation === "nieuw") return fillIn(chooseTexts(partner !== null, count > 0, chance), words);
  return chance.happens(doorlopendWithReason) ? fillIn(chance.pick(continuedReasons), words) : "";
}

/** Who is not a regular school, or is asked for a few sentences only, writes something else. */
function otherReasons(programme: Programme): readonly string[] | null {
  if (programme.applicant === "board") return boardReasons;
  if (programme.schoolKinds === "special") return expertiseReasons;
  return asks(programme, "goals") ? null : lightReasons;
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
