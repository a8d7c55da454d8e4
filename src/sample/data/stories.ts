/** What a number does between now and the end of the school year; `none`: it is 0 and stays so. */
export type Trend = "lower" | "equal" | "higher" | "none";

/** Verhaal achter de cijfers: {verschil} is "één arrangement", "twee aanvragen" and so on; {doel} a goal's number. */
export type Stories = Readonly<Record<Trend, readonly string[]>>;

export const arrangementStories: Stories = {
  lower: [
    "We verwachten {verschil} minder, doordat de ondersteuning in de groep wordt gegeven (doel {doel}).",
    "Door co-teaching en consultatie is voor een deel van de leerlingen geen apart traject meer nodig: {verschil} minder.",
    "Het gaat om {verschil} minder. De middelen die vrijkomen, zetten we in voor de hele groep.",
    "Een deel van de huidige arrangementen loopt in februari af. We verwachten er minder voor terug: {verschil} verschil.",
    "Leerkrachten zijn na dit jaar beter toegerust; we rekenen op {verschil} minder (doel {doel}).",
    "We bundelen ondersteuning van leerlingen met dezelfde vraag in één aanbod. Dat scheelt {verschil}.",
  ],
  equal: [
    "De huidige arrangementen lopen door. We verwachten dat nieuwe vragen in de groep worden opgelost, maar nog geen daling.",
    "Het aantal blijft dit jaar gelijk: onze school groeit en we leren eerst de nieuwe werkwijze.",
    "We houden het aantal vast, maar zetten de uren in voor kleine groepen in plaats van één leerling.",
  ],
  higher: [
    "Het aantal stijgt met {verschil} doordat er een nieuwe kleutergroep start met veel ondersteuningsvragen; vanaf januari verwachten we een daling.",
    "Door instroom van leerlingen uit een sbo-school rekenen we op {verschil} meer. Zij blijven daardoor thuisnabij naar school gaan.",
  ],
  none: [
    "We hebben op dit moment geen arrangementen en willen dat zo houden door vragen in de groep op te lossen.",
    "Er lopen geen arrangementen: ondersteuning geven we al in de groep.",
  ],
};

export const tlvStories: Stories = {
  lower: [
    "Door eerder samen te kijken met de adviseur verwachten we {verschil} minder.",
    "We verwachten {verschil} minder, omdat kennis uit het sbo nu in onze klassen beschikbaar is (doel {doel}).",
    "Leerlingen kunnen vaker in de wijk blijven. We rekenen op {verschil} minder.",
    "Met de scholen in de buurt zoeken we eerst naar een plek dichtbij; dat scheelt naar verwachting {verschil}.",
    "Voor een aantal kleuters was verwijzing in beeld. Met begeleid spel en rust verwachten we {verschil} minder.",
  ],
  equal: [
    "Het aantal blijft naar verwachting gelijk; de lopende trajecten zijn zorgvuldig besproken met ouders.",
    "We verwachten geen verschil. De winst zit dit jaar in arrangementen, voor verwijzingen hebben we meer tijd nodig.",
    "De aanvragen voor het komende jaar zijn al met ouders besproken; daarna verwachten we een daling.",
  ],
  higher: [
    "We rekenen op {verschil} meer, voor leerlingen die dit jaar zijn ingestroomd en voor wie al een traject liep.",
    "We verwachten {verschil} meer door een grote groep 8 met leerlingen voor wie een passende vervolgplek nodig is.",
  ],
  none: [
    "Het afgelopen jaar waren er geen aanvragen. We willen dat zo houden.",
    "Geen aanvragen: we vinden tot nu toe met het bestuur steeds een oplossing binnen de school.",
  ],
};

export const partnershipStories: Stories = {
  lower: ["Een partner in de wijk stopt; met de overige partners maken we vaste afspraken."],
  equal: [
    "We houden hetzelfde aantal partners en maken de samenwerking steviger: vaste momenten en gezamenlijke doelen.",
    "Het aantal blijft gelijk. We gaan van losse contacten naar een gezamenlijke jaarplanning.",
  ],
  higher: [
    "Van losse contacten naar een vast maandelijks overleg (doel {doel}).",
    "De partners uit de wijk schuiven vanaf september structureel aan. Nieuw is {verschil}.",
    "We zoeken bewust verbinding met scholen van andere besturen in het werkgebied: {verschil} erbij.",
    "De opvang en de bibliotheek werken al met ons samen; we breiden uit met {verschil}.",
    "Door de kijkochtenden ontstaan nieuwe samenwerkingen; we rekenen op {verschil} meer.",
    "Nu werken we vooral met het CJG. Aan het einde van het jaar kennen alle partners elkaars aanbod.",
  ],
  none: ["We hebben nog geen vaste samenwerkingen en verkennen dit jaar met wie we kunnen starten."],
};

/** Stories for what another regeling counts, by which way it should go; {verschil} is a number in words. */
export const storiesByAim: Readonly<Record<"fewer" | "more" | "free", Stories>> = {
  fewer: {
    lower: [
      "We verwachten er {verschil} minder, doordat we eerder samen kijken.",
      "Door de inzet in de groep rekenen we op {verschil} minder.",
    ],
    equal: ["We verwachten geen verschil in het eerste jaar."],
    higher: ["We rekenen op {verschil} meer door instroom; daarna verwachten we een daling."],
    none: ["Er zijn er nu geen en dat willen we zo houden."],
  },
  more: {
    lower: ["We doen er {verschil} minder en maken die beter."],
    equal: ["Het aantal blijft gelijk; we verdiepen wat er is."],
    higher: [
      "Uitbreiding met {verschil}; de afspraken zijn in het voorjaar gemaakt.",
      "We breiden uit met {verschil}, omdat scholen in de buurt erom vragen.",
    ],
    none: ["We beginnen dit jaar en kijken in januari hoe het loopt."],
  },
  free: {
    lower: ["Iets minder dan nu: {verschil} minder, omdat scholen een deel overnemen."],
    equal: ["Evenveel als nu; zo houden we het rooster haalbaar."],
    higher: ["Een uitbreiding met {verschil}, verdeeld over het hele schooljaar."],
    none: ["We beginnen dit jaar."],
  },
};
