import type { Language } from "../texts/language";

/** The sentences about files to share. */
export interface ShareWords {
  readonly writing: string;
  readonly boards: (written: number, out: string) => string;
  readonly board: (name: string, plans: number, file: string) => string;
  readonly wide: (plans: number, file: string) => string;
  readonly kept: (count: number) => string;
  readonly hidden: string;
  readonly open: string;
  readonly leftOut: string;
  readonly withDecision: string;
  readonly withoutBoard: (plans: number) => string;
  readonly noPlans: string;
  readonly noSuchBoard: (name: string, known: string) => string;
}

const plans = (count: number): string => (count === 1 ? "1 plan" : `${count} plannen`);
const plansEn = (count: number): string => (count === 1 ? "1 plan" : `${count} plans`);

const nl: ShareWords = {
  writing: "Bestanden maken",
  boards: (written, out) => (written === 1 ? `1 bestuursbestand gemaakt in ${out}.` : `${written} bestuursbestanden gemaakt in ${out}.`),
  board: (name, count, file) => `${name}: ${plans(count)}, in ${file}.`,
  wide: (count, file) => `Bestand om breed te delen: ${plans(count)}, in ${file}.`,
  kept: (count) =>
    count === 1
      ? "1 bestand stond er al en is niet veranderd. Met --force wordt het opnieuw gemaakt."
      : `${count} bestanden stonden er al en zijn niet veranderd. Met --force worden ze opnieuw gemaakt.`,
  hidden: "Aantallen onder 5 zijn verborgen, ook waar ze uit een totaal te herleiden waren. Bedragen staan per werkgebied; heeft een werkgebied één plan, dan is dat het bedrag van die school. Namen van mensen en teksten van scholen staan er niet in.",
  open: "Alle aantallen staan erin: zo is het ingesteld op het blad Instellingen. Bedragen staan per werkgebied. Namen van mensen en teksten van scholen staan er niet in.",
  leftOut: "Alleen de eigen scholen. Besluiten, opmerkingen, behandelaars en je eigen kolommen staan er niet in.",
  withDecision: "Alleen de eigen scholen, met jouw besluit. Opmerkingen, behandelaars en je eigen kolommen staan er niet in.",
  withoutBoard: (count) => `${plans(count)} zonder schoolbestuur: die ${count === 1 ? "staat" : "staan"} in geen bestuursbestand.`,
  noPlans: "Er is nog geen plan dat een schoolbestuur noemt. Er is niets gemaakt.",
  noSuchBoard: (name, known) => `Van schoolbestuur "${name}" is er geen plan. Wel van: ${known}.`,
}; // prettier-ignore

const en: ShareWords = {
  writing: "Making files",
  boards: (written, out) => (written === 1 ? `1 board file made in ${out}.` : `${written} board files made in ${out}.`),
  board: (name, count, file) => `${name}: ${plansEn(count)}, in ${file}.`,
  wide: (count, file) => `File to share widely: ${plansEn(count)}, in ${file}.`,
  kept: (count) =>
    count === 1
      ? "1 file was there already and was left alone. With --force it is made again."
      : `${count} files were there already and were left alone. With --force they are made again.`,
  hidden: "Counts under 5 are hidden, also where a total would have given them away. Names of people, texts of schools and amounts of single schools are not in it.",
  open: "All counts are in it, as set on the sheet Instellingen. Names of people, texts of schools and amounts of single schools are not in it.",
  leftOut: "Its own schools only. Decisions, remarks, handlers and your own columns are not in it.",
  withDecision: "Its own schools only, with your decision. Remarks, handlers and your own columns are not in it.",
  withoutBoard: (count) => `${plansEn(count)} without a board: in no board's file.`,
  noPlans: "There is no plan yet that names a board. Nothing was made.",
  noSuchBoard: (name, known) => `There is no plan of board "${name}". There are plans of: ${known}.`,
}; // prettier-ignore

export const shareWords: Readonly<Record<Language, ShareWords>> = { nl, en };
