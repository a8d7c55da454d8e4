/** Why a school that brings its expertise to others does so. {…} is filled in per school. */
export const expertiseReasons: readonly string[] = [
  "{school} heeft veel ervaring met leerlingen die in een gewone klas vastlopen. Scholen in {wijk} vragen ons steeds vaker om mee te kijken voordat een kind wordt verwezen. Met vaste uren kunnen we daarop ingaan.",
  "Onze specialisten werken nu alleen met onze eigen leerlingen. In {vorigJaar} hielpen we drie scholen in de buurt; dat leverde hun meer op dan een verwijzing. We willen dat uitbreiden in {wijk}.",
  "De afstand tussen speciaal en regulier onderwijs is hier klein: we delen een plein met een basisschool. Wat wij weten over rust, structuur en taal, kan de hele wijk gebruiken.",
  "Intern begeleiders in {wijk} noemen gedrag en prikkels als grootste vraag. Wij hebben een team dat gewend is samen met leerkrachten in de groep te werken en stellen dat beschikbaar.",
];

/** What a free amount is for, in a few sentences. */
export const lightReasons: readonly string[] = [
  "We zetten het bedrag in voor extra handen in twee groepen waar veel gevraagd wordt, en voor scholing van het team.",
  "Een leerkracht met ervaring in het sbo komt een ochtend per week in de onderbouw werken. Het team kijkt en leert mee.",
  "We besteden het grootste deel aan begeleiding van een groep met veel ondersteuningsvragen. De rest is voor coaching van startende leerkrachten.",
  "Met de impuls verlengen we wat vorig jaar goed werkte: een rustige plek in de school met een vaste begeleider, voor kinderen uit alle groepen.",
  "Het team koos voor scholing over taal en gedrag, met vervanging zodat iedereen kan meedoen.",
];

/** Where a schoolbestuur stands on the way to inclusive education. */
export const boardReasons: readonly string[] = [
  "{school} heeft de ambitie dat leerlingen zo veel mogelijk samen naar school gaan. Op enkele scholen zijn goede voorbeelden ontstaan, maar die reiken nog niet verder dan het eigen gebouw. Met de regeling verbinden we ze.",
  "Binnen {school} verschillen de scholen sterk in wat zij kunnen bieden. Ouders merken dat. We willen dat elke school dezelfde basis heeft en dat scholen elkaars specialisten kunnen vragen.",
  "In gesprekken met directies en leerlingen kwamen twee wensen naar voren: meer tijd in de klas voor ondersteuning, en een betere overstap. Daar richt dit plan zich op.",
  "We begonnen in {vorigJaar} met een verkenning op drie scholen. De behoefte aan gezamenlijke scholing en aan een vaste begeleider bleek groot. Dit plan is het vervolg.",
];
