import type { ErrorTexts } from "./error-texts";

const saveAsXlsx = "Open het in Excel en bewaar het als Excel-werkmap (.xlsx).";
const sendAgain = "Vraag het bestand opnieuw, of open het in Excel en bewaar het nog een keer.";
const notOurs = "Kies het plan van aanpak als Excel-werkmap (.xlsx).";

/** In plain words, for who never heard of a zip file. */
export const errorsNl: ErrorTexts = {
  "not-found": { what: "Dit bestand is er niet (meer).", todo: "Kijk of de naam en de map kloppen." },
  "no-access": {
    what: "We mogen dit bestand niet openen.",
    todo: "Sluit het in andere programma’s en kijk of je rechten hebt op de map.",
  },
  "empty-file": {
    what: "Dit bestand is leeg.",
    todo: "Het versturen of kopiëren ging mis. Vraag het bestand opnieuw.",
  },
  "not-a-workbook": { what: "Dit is geen Excel-bestand, wat de naam ook zegt.", todo: notOurs },
  "not-a-plan": {
    what: "Dit is een Excel-bestand, maar geen plan van aanpak uit ons sjabloon.",
    todo: "Kies het bestand dat met dit sjabloon is gemaakt.",
  },
  "password-protected": {
    what: "Op dit bestand staat een wachtwoord.",
    todo: "Vraag een versie zonder wachtwoord, of haal het weg bij Bestand > Info > Werkmap beveiligen.",
  },
  "rights-protected": {
    what: "Dit bestand is vergrendeld met een vertrouwelijkheidslabel: alleen wie rechten heeft, kan het openen.",
    todo: "Vraag een versie zonder label, of open het in Excel en zet het label op ‘Openbaar’.",
  },
  "old-excel": { what: "Dit is een bestand van een oude Excel (.xls).", todo: saveAsXlsx },
  "binary-excel": { what: "Dit is een binaire Excel-werkmap (.xlsb).", todo: saveAsXlsx },
  "open-document": { what: "Dit is een OpenDocument-bestand (.ods of .odt).", todo: saveAsXlsx },
  "word-document": { what: "Dit is een Word-document.", todo: notOurs },
  "powerpoint-document": { what: "Dit is een PowerPoint-presentatie.", todo: notOurs },
  pdf: {
    what: "Dit is een pdf.",
    todo: "Uit een pdf lezen we geen cijfers. Vraag het Excel-bestand waar hij van gemaakt is.",
  },
  numbers: {
    what: "Dit is een bestand van Numbers (Apple).",
    todo: "Kies in Numbers Archief > Exporteer naar > Excel.",
  },
  mail: { what: "Dit is een e-mail, niet de bijlage.", todo: "Open de mail, bewaar de bijlage en kies die." },
  "web-page": {
    what: "Dit is een webpagina met de naam van een Excel-bestand.",
    todo: "Download het bestand opnieuw; misschien moest je eerst inloggen.",
  },
  picture: {
    what: "Dit is een foto of scan.",
    todo: "Uit een afbeelding lezen we geen cijfers. Vraag het Excel-bestand zelf.",
  },
  archive: {
    what: "Dit is een ingepakte map met andere bestanden erin.",
    todo: "Pak hem uit en kies het plan dat erin zit.",
  },
  "text-file": { what: "Dit is een tekstbestand.", todo: notOurs },
  "damaged-zip": { what: "Dit bestand is beschadigd of niet helemaal aangekomen.", todo: sendAgain },
  "damaged-part": { what: "Een deel van dit bestand is beschadigd.", todo: sendAgain },
  "missing-part": { what: "In dit bestand ontbreekt een deel.", todo: sendAgain },
  "too-large": {
    what: "Dit bestand is veel groter dan een plan kan zijn.",
    todo: "Haal afbeeldingen en extra bladen weg, of begin met een leeg sjabloon.",
  },
  "too-many-parts": {
    what: "Dit bestand heeft veel meer bladen of onderdelen dan een plan kan hebben.",
    todo: "Haal extra bladen en afbeeldingen weg, of begin met een leeg sjabloon.",
  },
  "too-many-cells": {
    what: "Dit bestand heeft veel meer gevulde cellen dan een plan kan hebben.",
    todo: "Haal extra bladen weg, of begin met een leeg sjabloon.",
  },
  "forbidden-xml": {
    what: "Dit bestand bevat iets dat in een Excel-bestand niet hoort. We openen het niet.",
    todo: "Vraag de afzender waar het vandaan komt; een versie die Excel zelf heeft bewaard, is goed.",
  },
  "unsupported-encoding": {
    what: "De tekst in dit bestand is opgeslagen op een manier die we niet kennen.",
    todo: sendAgain,
  },
  "unsupported-compression": { what: "Dit bestand is ingepakt op een manier die we niet kennen.", todo: sendAgain },
  "newer-format": {
    what: "Deze werkmap is gemaakt met een nieuwere versie van Schoolbudget Inclusie. Er is niets veranderd.",
    todo: "Werk Schoolbudget Inclusie bij; dat kan zonder iets te verliezen. In Excel: sluit dit venster en open het opnieuw.",
  },
  "unknown-programme": {
    what: "Deze regeling kennen we niet.",
    todo: "Kies een van de regelingen die erin zitten, of geef een eigen regeling als JSON-bestand.",
  },
  "not-a-programme": {
    what: "Dit is geen regeling die we kunnen lezen.",
    todo: "Verbeter wat hieronder staat; “schoolbudget programme check” zegt daarna of alles klopt.",
  },
  "not-our-region": {
    what: "Dit is geen regionaal overzicht van Schoolbudget Inclusie.",
    todo: "Kies het overzicht dat je eerder maakte, of een nieuwe naam.",
  },
  "other-programme": {
    what: "Dit plan hoort bij een andere regeling of een ander schooljaar dan deze regiowerkmap.",
    todo: "Maak daarvoor een eigen regiowerkmap.",
  },
  "not-a-school-list": {
    what: "In deze lijst staat geen kolom met BRIN-nummers.",
    todo: "Zet boven de kolommen hoe ze heten: BRIN, School, Schoolbestuur, Werkgebied, E-mail. Een lijst van DUO mag zo blijven.",
  },
  "foreign-content": {
    what: "Waar een vak van het overzicht moet komen, heeft iemand iets getypt. Er is niets veranderd.",
    todo: "Zet dat op een andere plek, bijvoorbeeld op een eigen blad, en probeer het opnieuw.",
  },
  "file-exists": {
    what: "Er is al een bestand met deze naam. Er is niets overschreven.",
    todo: "Kies een andere naam, of geef --force erbij om het te vervangen.",
  },
  "reading-failed": {
    what: "Het lezen van dit bestand is ons niet gelukt. Dat ligt aan ons.",
    todo: "Probeer het opnieuw, of open het in Excel en bewaar het nog een keer.",
  },
  "file-changed": {
    what: "Dit bestand is intussen door een ander programma veranderd. Er is niets overschreven.",
    todo: "Probeer het opnieuw.",
  },
  "file-open": {
    what: "Dit bestand staat open in Excel of LibreOffice. Er is niets veranderd.",
    todo: "Sluit het daar en probeer het opnieuw. Staat het nergens open, verwijder dan het genoemde slotbestand.",
  },
  "is-folder": { what: "Dit is een map, geen bestand.", todo: "Geef de naam van een bestand." },
  "disk-full": {
    what: "De schijf is vol. Er is niets veranderd.",
    todo: "Maak ruimte, of kies een map op een andere schijf, en probeer het opnieuw.",
  },
  "write-denied": {
    what: "We mogen hier niet schrijven. Er is niets veranderd.",
    todo: "Kijk of het bestand niet open staat en of je in deze map mag schrijven, of kies een andere map.",
  },
  "write-failed": {
    what: "Schrijven is niet gelukt.",
    todo: "Kijk of het bestand niet open staat en of er ruimte is, en probeer het opnieuw.",
  },
  "workbook-protected": {
    what: "Deze werkmap is beveiligd. Er is niets veranderd.",
    todo: "Kies Controleren > Werkmap beveiligen en haal de beveiliging weg, of begin in een lege werkmap.",
  },
  "excel-too-old": {
    what: "Deze Excel is te oud; we hebben Excel 2021 of nieuwer nodig.",
    todo: "Open het bestand in Excel op het web.",
  },
  "excel-busy": { what: "Excel is nog bezig in een cel.", todo: "Druk op Enter in de cel en probeer het opnieuw." },
  "excel-offline": {
    what: "Excel geeft geen antwoord.",
    todo: "Kijk of je verbinding hebt, wacht even en probeer het opnieuw.",
  },
  "excel-failed": {
    what: "Excel kon dit niet doen.",
    todo: "Probeer het opnieuw. Lukt het weer niet: bewaar het bestand, sluit het en open het opnieuw.",
  },
  "sheet-gone": {
    what: "Een blad van dit plan of overzicht is er niet meer.",
    todo: "Maak het verwijderen ongedaan (Ctrl+Z), of open een eerdere versie van het bestand.",
  },
  "sheet-exists": {
    what: "Er is al een blad met de naam van een van onze bladen. Er is niets veranderd.",
    todo: "Geef dat blad een andere naam, of begin in een lege werkmap.",
  },
  interrupted: {
    what: "Het klaarzetten van de bladen is onderbroken.",
    todo: "Sluit dit bestand zonder te bewaren, open het opnieuw en probeer het nog een keer.",
  },
  "old-word": {
    what: "Dit document is niet bewaard als .docx.",
    todo: "Open het in Word en kies Opslaan als > Word-document (.docx). Kies dan dat bestand.",
  },
  "not-word": {
    what: "Dit is geen Word-document.",
    todo: "Kies het ingevulde formulier als Word-document (.docx). Van een pdf of foto kunnen we de antwoorden niet lezen.",
  },
  "long-document": {
    what: "Dit document is veel langer dan een formulier kan zijn.",
    todo: "Haal weg wat er niet bij hoort, of neem de antwoorden over in een leeg formulier.",
  },
  "not-this-form": {
    what: "In dit Word-document herkennen we het formulier van deze regeling niet.",
    todo: "Kies het ingevulde formulier Plan van aanpak. Is het een eigen document? Neem de teksten dan zelf over in de werkmap.",
  },
  "not-a-ledger": {
    what: "In dit bestand vinden we geen boekingen.",
    todo: "Kies een auditfile (.xaf), of een export van de boekingen als .csv of .xlsx.",
  },
  "damaged-ledger": {
    what: "Deze export is afgebroken of beschadigd.",
    todo: "Maak de export opnieuw in het boekhoudpakket.",
  },
  "unsafe-ledger": {
    what: "Deze auditfile verwijst naar iets buiten zichzelf. We lezen hem niet.",
    todo: "Maak de auditfile opnieuw in het boekhoudpakket zelf.",
  },
  "unclear-columns": {
    what: "We weten niet zeker welke kolom in deze export wat is.",
    todo: "Wijs de kolommen zelf aan, of maak in het boekhoudpakket een auditfile.",
  },
  "no-mark": {
    what: "We weten nog niet waaraan we de boekingen van dit plan herkennen.",
    todo: "Noem een kostenplaats, project, rekening of tekst.",
  },
  "unclear-rules": {
    what: "Een van de regels voor het toewijzen begrijpen we niet. Er is niets veranderd.",
    todo: "Noem bij elke regel een rekening of een tekst, en een regel die in de begroting staat.",
  },
  "too-many-postings": {
    what: "Dit kenmerk past op te veel boekingen voor één plan. Er is niets veranderd.",
    todo: "Kies een preciezer kenmerk, zoals een kostenplaats of een project.",
  },
};
