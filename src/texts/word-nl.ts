import type { WordTexts } from "./word-texts";

export const wordNl: WordTexts = {
  table: (table, row, column) => `tabel ${table}, rij ${row}, kolom ${column}`,
  below: (heading) => `onder ‘${heading}’`,
  beginning: "aan het begin",
  asides: {
    header: "in de koptekst",
    footer: "in de voettekst",
    comment: "opmerking in de kantlijn",
    note: "voetnoot",
    textbox: "tekstvak of veld",
  },
  picture: "Een afbeelding",
  ticked: "van toepassing",
  notTicked: "niet aangekruist",
  withRemark: (tick, remark) => `${tick}, met toelichting: ${remark}`,
  goal: (number) => `hoort bij doel ${number}`,
  participation: { nieuw: "nieuw", doorlopend: "doorlopend" },
  doubts: {
    unreadable: "Dit kunnen we niet met zekerheid lezen. De woorden komen zo in de werkmap, en tellen niet mee.",
    "remark-is-tick": "Hier staat tekst in plaats van een kruisje. Wij lezen dat als: van toepassing.",
    "not-ticked": "Hier staat tekst zonder kruisje. Wij lezen dat als: niet aangekruist.",
    "label-differs":
      "De vraag staat hier in andere woorden of op een andere plek dan op het formulier. Hoort dit hier?",
    "no-heading": "Deze tabel heeft geen kop. Wij lezen hem als vervolg van de tabel ervoor.",
    "merged-rows": "Cellen zijn samengevoegd. Wij nemen de rijen samen als één regel.",
    "merged-columns": "Cellen zijn samengevoegd. Wij zetten de tekst in de eerste kolom ervan.",
    "split-lines": "In één rij staan meer regels. Wij maken er aparte regels van.",
    "split-amount": "Omschrijving en bedrag staan in één cel. Wij halen ze uit elkaar.",
    "part-of-text": "Er staat meer dan een datum. Alleen de datum gaat mee.",
    "struck-out": "Een deel van deze tekst is doorgestreept. Wij nemen alles mee.",
    "next-line": "Dit staat onder het label in plaats van erachter.",
    "total-differs": "Dit totaal is niet de som van de regels. In de werkmap rekent Excel het uit.",
    "other-year": "Dit formulier noemt een ander schooljaar. De werkmap is voor het schooljaar van de regeling.",
  },
  trackedChanges:
    "In dit document staan wijzigingen die nog niet zijn geaccepteerd of afgewezen. We lezen het alsof ze allemaal zijn geaccepteerd.",
};
