/** Paragraphs of "Aanleiding en huidige situatie". {…} is filled in per school. */
export const schoolOpenings: readonly string[] = [
  "Onze school telt {leerlingen} leerlingen in {groepen} groepen en staat midden in {wijk}.",
  "{school} is een buurtschool in {wijk} met {leerlingen} leerlingen, verdeeld over {groepen} groepen.",
  "Met {leerlingen} leerlingen en {groepen} groepen vormen wij een school met een hecht team.",
  "Op onze school in {wijk} zitten {leerlingen} leerlingen. Het team bestaat uit ervaren leerkrachten en veel starters.",
  "Wij zijn een groeiende school in {wijk}: in drie jaar tijd gingen we naar {leerlingen} leerlingen in {groepen} groepen.",
  "Ons leerlingenaantal liep de afgelopen jaren iets terug, tot {leerlingen}. We werken daarom met {groepen} combinatiegroepen.",
  "{school} werkt in units. De {leerlingen} leerlingen hebben elk een basisgroep; er zijn {groepen} basisgroepen.",
  "In ons gebouw in {wijk} zitten school, opvang en peuterspeelzaal onder één dak. De school heeft {leerlingen} leerlingen.",
];

export const schoolSituations: readonly string[] = [
  "De afgelopen twee jaar losten we ondersteuningsvragen vooral per leerling op: in {vorigJaar} telden we {arrangementen}. Leerkrachten geven aan dat zij handelingsverlegen zijn bij onrust in de groep en dat goede voorbeelden te weinig worden gedeeld.",
  "We merken dat veel ondersteuning buiten de klas plaatsvindt. Leerlingen missen daardoor momenten met hun groep en leerkrachten zien niet wat er werkt. In {vorigJaar} hadden we {arrangementen}.",
  "Het team wil graag inclusiever werken, maar zoekt houvast. In het gesprek passend en inclusief onderwijs spraken we met de adviseur af dat we de stap zetten van losse trajecten naar een aanpak voor de hele groep.",
  "De intern begeleider is veel tijd kwijt aan aanvragen en verslagen. In {vorigJaar} hadden we {arrangementen}. Die tijd zetten we liever in de klas in, naast de leerkracht.",
  "In de onderbouw zien we steeds meer kinderen die moeite hebben met spelen, taal en prikkels. Een aparte begeleider per kind lost dat niet op; een rijke en rustige groep wel.",
  "Vorig jaar startten we met een leerteam gedrag. De eerste opbrengsten zijn er: minder time-outs en meer overleg tussen collega’s. We willen dit nu in alle groepen zo doen.",
  "Uit de teampeiling blijkt dat twee van de drie leerkrachten meer wil weten over omgaan met verschillen. Tegelijk is er veel kennis in huis die niemand deelt, omdat we elkaar weinig in de klas zien.",
  "Door personeelstekort en wisselingen hangen afspraken te veel aan personen. We willen ze vastleggen in ons ondersteuningsaanbod, zodat ze blijven bestaan als iemand vertrekt.",
  "Onze resultaten zijn voldoende, maar leerlingen met een ontwikkelingsvoorsprong en leerlingen die meer tijd nodig hebben, krijgen nu vooral apart werk. We willen dat zij meedoen met de les.",
  "De school kent een warme sfeer en ouders waarderen ons. Toch verwezen we in {vorigJaar} meer leerlingen dan we wilden, vaak na een lange periode van losse oplossingen.",
  "Leerlingen geven in de tevredenheidspeiling aan dat zij zich veilig voelen, maar ook dat niet iedereen altijd mee mag doen. De leerlingenraad heeft dit bij ons op tafel gelegd.",
  "We werken sinds een jaar met groepsbesprekingen vanuit wat wel lukt. Dat helpt. Wat nog ontbreekt is tijd om in de klas te oefenen en samen lessen voor te bereiden.",
];

export const neighbourhoodSituations: readonly string[] = [
  "In de wijk wonen veel jonge gezinnen die nog geen partner kennen om vragen te stellen. De jeugdarts, het CJG en de peuteropvang werken ieder met een eigen overleg.",
  "{wijk} is een wijk waar veel talen worden gesproken en waar mensen voor elkaar klaarstaan. Gezinnen verhuizen vaak; kinderen stromen het hele jaar door in.",
  "De scholen in {werkgebied} kennen elkaar van vergaderingen, maar zelden uit de klas. Specialisten zijn er wel, alleen weten we niet van elkaar wie wat kan.",
  "Een deel van de kinderen uit de straat gaat met een taxi naar een school buiten {werkgebied}. Ouders vertellen dat hun kind na schooltijd niemand kent om mee te spelen.",
  "In {wijk} wordt veel gebouwd. De komende jaren verwachten we nieuwe gezinnen. Met de opvang en de scholen in de buurt willen we voorkomen dat ieder kind opnieuw een weg moet zoeken.",
  "Het wijkteam heeft een wachtlijst. Korte lijnen met een vaste jeugdhulpverlener zouden ons en ouders helpen om eerder te handelen.",
  "Rond onze school is veel te doen: sport, bibliotheek en een actief buurthuis. Het aanbod bereikt nog niet alle kinderen, zeker niet wie extra begeleiding nodig heeft.",
  "Met de sbo-school verderop hebben we goed contact, vooral over verwijzingen. We willen dat contact omdraaien: hoe kan hun kennis bij ons in de klas komen?",
  "De buurt kent verborgen armoede. Ouders schamen zich soms om hulp te vragen. Een school die de deur openzet, maakt in {wijk} echt verschil.",
  "Ouders in {wijk} zijn betrokken en hebben hoge verwachtingen. Dat geeft kansen, maar soms ook druk op kinderen die hun eigen tempo hebben.",
];

export const choices: readonly string[] = [
  "Met het schoolbudget willen we tijd vrijmaken om samen te leren, in de klas en met de scholen om ons heen. Wat werkt, nemen we op in ons ondersteuningsaanbod.",
  "We kiezen voor weinig doelen en een lange adem. Het team is in april en mei betrokken bij de keuze en voert het plan zelf uit.",
  "Daarom zetten we het budget in op de groep en de leerkracht en niet op losse begeleiding. De medezeggenschapsraad steunt deze keuze.",
  "Het plan sluit aan op ons schoolplan en op de afspraken met het schoolbestuur. In het leernetwerk delen we wat lukt en wat niet.",
  "We starten in augustus met twee bouwen en breiden na de voorjaarsvakantie uit. Zo leren we van onze eigen fouten voordat iedereen meedoet.",
  "De adviseur passend en inclusief onderwijs kijkt elk kwartaal met ons mee. Aan het einde van het jaar kan de werkwijze zonder extra geld verder.",
  "Ons schoolbestuur ondersteunt het plan en helpt de opbrengst te verspreiden naar andere scholen in {werkgebied}.",
];

/** What a joint application adds to the reason. */
export const jointReasons: readonly string[] = [
  "Met {partner} delen wij een deel van de ouders en veel van dezelfde vragen; daarom doen we deze aanvraag samen.",
  "Deze aanvraag doen wij samen met {partner}. De teams volgen dezelfde scholing en kijken bij elkaar in de klas.",
];

/** What a doorlopende school tells when it fills in the reason. */
export const continuedReasons: readonly string[] = [
  "In {vorigJaar} zijn we gestart met het schoolbudget. De eerste stappen zijn gezet; het komende jaar leggen we vast wat werkt en betrekken we de hele school.",
  "Dit is ons tweede jaar. Het eerste jaar leerde ons dat samen voorbereiden meer oplevert dan losse scholing. Daar bouwen we op voort.",
  "Wat we in {vorigJaar} met twee groepen uitprobeerden, willen we nu in alle groepen doen en delen met scholen in {werkgebied}.",
];
