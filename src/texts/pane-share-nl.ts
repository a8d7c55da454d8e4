import type { PaneShareTexts } from "./pane-share-texts";

const plans = (number: number): string => (number === 1 ? "1 plan" : `${number} plannen`);
const files = (number: number): string => (number === 1 ? "1 bestand" : `${number} bestanden`);

/** Delen in Dutch. */
export const paneShareNl: PaneShareTexts = {
  with: "Met wie?",
  audiences: { board: "Een schoolbestuur", wide: "Breed: het leernetwerk of het jaarverslag" },
  board: "Schoolbestuur",
  allBoards: (number) => `Alle besturen (${number}), in één zip`,
  boardName: (name, number) => `${name} (${plans(number)})`,
  withDecision: "Zet het besluit erbij",
  inside: "Dit staat erin",
  outside: "Dit blijft eruit",
  boardInside: ["De plannen van de eigen scholen, met begroting, aantallen en doelen", "Wat er aan die plannen opvalt"],
  decisionInside: "Jouw besluit bij elk plan",
  boardOutside: ["Andere scholen", "Opmerking, behandelaar en je eigen kolommen", "Instellingen, lijsten en gesprekken"],
  decisionOutside: "Jouw besluit",
  wideInside: (areas) =>
    areas
      ? ["Per plan: werkgebied, thema’s en aantallen", "Per werkgebied en samen: plannen, aantallen en begroting"]
      : ["Per plan: thema’s en aantallen", "Samen: plannen, aantallen en begroting"],
  wideOutside: ["Namen van mensen en e-mailadressen", "Teksten van scholen", "Bedragen van één school", "Jouw besluiten en opmerkingen"],
  smallHidden: "Aantallen onder 5, ook waar ze uit een totaal te herleiden zijn",
  smallShown: "Ook aantallen onder 5 staan erin: zo heb je het ingesteld.",
  withoutBoard: (number) =>
    number === 1
      ? "1 plan zonder schoolbestuur staat in geen van deze bestanden."
      : `${plans(number)} zonder schoolbestuur staan in geen van deze bestanden.`,
  make: "Maak het bestand",
  makeAll: (number) => `Maak ${files(number)}`,
  mac: "Op een Mac kan dit venster geen zip bewaren. Kies de besturen één voor één.",
  making: (done, all) => `${done} van ${files(all)} gemaakt`,
  stop: "Stoppen",
  stopped: "Gestopt. Er is geen bestand gemaakt.",
  done: (number) => (number === 1 ? "Bestand gemaakt" : `${files(number)} gemaakt, in één zip`),
  mail: "Wij versturen niets. Kijk het bestand na en mail het zelf.",
  empty: { title: "Nog niets om te delen", text: "Neem eerst plannen over. Daarna maak je hier bestanden om te delen." },
}; // prettier-ignore
