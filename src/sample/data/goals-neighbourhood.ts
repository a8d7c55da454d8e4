import type { GoalIdea } from "../goal-idea";

/** Samenwerking in de wijk. */
export const neighbourhoodGoals: readonly GoalIdea[] = [
  {
    goal: "Samen met wijkpartners vormen we één aanspreekpunt voor ouders in de wijk.",
    approach:
      "Maandelijks wijkoverleg met jeugdarts, CJG en peuteropvang. Twee ouderavonden per jaar, voorbereid met ouders.",
    result:
      "Vragen van ouders liggen binnen twee weken bij de juiste partner. Scholen in de wijk werken met dezelfde afspraken.",
    remark: "Eén aanspreekpunt in de wijk",
    expenses: [
      ["Vervanging voor wijkoverleg en leernetwerk", 4],
      ["Coördinator wijkoverleg, uren", 5],
      ["Ouderavonden: zaal, tolk en materiaal", 2],
    ],
  },
  {
    goal: "De overgang van peuteropvang naar groep 1 verloopt voor elk kind zonder breuk.",
    approach:
      "Leerkrachten en pedagogisch medewerkers kijken bij elkaar mee, delen één overdracht en organiseren wenmiddagen voor kinderen en ouders.",
    result:
      "Alle kinderen met een ondersteuningsvraag zijn voor de start besproken. Minder kleuters krijgen in het eerste jaar een aparte aanvraag.",
    remark: "Warme overdracht opvang en groep 1",
    expenses: [
      ["Vervanging voor kijkmomenten en overdracht", 4],
      ["Pedagogisch medewerker wenmiddagen", 5],
      ["Gezamenlijk spelmateriaal opvang en groep 1", 2],
    ],
  },
  {
    goal: "Drie scholen in de wijk delen hun specialisten, zodat elke school meer in huis heeft.",
    approach:
      "We brengen in kaart wie wat kan en maken een gezamenlijk rooster. Een coördinator regelt vraag en aanbod; elk kwartaal is er een wijkstudiemiddag.",
    result:
      "Elke school kan binnen twee weken een beroep doen op een specialist uit de wijk. Leerlingen blijven op hun eigen school.",
    remark: "Gedeelde specialisten",
    expenses: [
      ["Coördinator gedeelde specialisten", 6],
      ["Uren specialisten op collegascholen", 7],
      ["Wijkstudiemiddagen", 2],
    ],
  },
  {
    goal: "Jeugdhulp en school werken in de klas samen aan wat kinderen nodig hebben.",
    approach:
      "Een jeugdhulpverlener is twee dagdelen per week aanwezig, doet mee in de groep en sluit aan bij gesprekken met ouders.",
    result:
      "Hulp start sneller en dichter bij huis. Leerkrachten weten wie zij kunnen bellen; verwijzingen zijn beter voorbereid.",
    remark: "Jeugdhulp in de school",
    expenses: [
      ["Jeugdhulpverlener, twee dagdelen per week", 8],
      ["Gezamenlijke casuïstiekbijeenkomsten", 2],
      ["Inrichting spreekruimte", 1],
    ],
  },
  {
    goal: "Na schooltijd is er in de wijk een sport- en cultuuraanbod waar ieder kind aan mee kan doen.",
    approach:
      "Met sportverenigingen en de bibliotheek maken we een inclusief naschools aanbod. Trainers krijgen scholing in omgaan met verschillen.",
    result: "Ten minste twintig kinderen die eerder niet meededen, nemen deel. Verenigingen nemen de aanpak zelf over.",
    remark: "Inclusief naschools aanbod",
    expenses: [
      ["Combinatiefunctionaris inclusief sporten", 6],
      ["Scholing trainers en vrijwilligers", 3],
      ["Zaalhuur en materiaal naschools aanbod", 3],
    ],
  },
  {
    goal: "De overstap naar het voortgezet onderwijs is voor leerlingen met een ondersteuningsvraag goed voorbereid.",
    approach:
      "Met twee scholen voor voortgezet onderwijs ontwerpen we een doorlopend mentoraat. Leerlingen lopen in groep 8 drie dagen mee.",
    result: "De overdracht is voor de zomer afgerond. Leerlingen blijven in het eerste jaar op de gekozen school.",
    remark: "Doorlopend mentoraat naar het vo",
    expenses: [
      ["Mentoruren overstap groep 8", 5],
      ["Meeloopdagen en vervoer", 2],
      ["Overlegtijd met scholen voor voortgezet onderwijs", 3],
    ],
  },
  {
    goal: "Kinderen uit de wijk die nu met een taxi naar school gaan, kunnen weer dichtbij naar school.",
    approach:
      "Met de sbo-school en ouders onderzoeken we per kind wat nodig is om in de wijk te leren. We starten met gastlessen en een deeltijdplaats.",
    result:
      "Twee tot vier kinderen starten in een groep bij ons. We weten welke voorwaarden er op school en in de wijk nodig zijn.",
    remark: "Thuisnabij in plaats van vervoer",
    expenses: [
      ["Begeleider deeltijdplaatsing", 8],
      ["Onderzoek en gesprekken met ouders", 3],
      ["Aanpassingen in de klas", 3],
    ],
  },
  {
    goal: "Scholen in het werkgebied leren van elkaar door bij elkaar in de klas te kijken.",
    approach:
      "Vier kijkochtenden met scholen van verschillende besturen, elk met een leervraag. De opbrengst wordt gedeeld in het leernetwerk.",
    result:
      "Alle leerkrachten zijn ten minste één keer op een andere school geweest. Er lopen drie gezamenlijke vervolgafspraken.",
    remark: "Kijkochtenden tussen scholen",
    expenses: [
      ["Vervanging tijdens kijkochtenden", 6],
      ["Begeleiding leervragen en opbrengst", 3],
      ["Ontvangst en materiaal kijkochtenden", 1],
    ],
  },
  {
    goal: "Het schoolplein wordt een plek van de wijk waar kinderen met en zonder beperking samen spelen.",
    approach:
      "Ontwerp met kinderen, buurtbewoners en een speeladviseur. Na schooltijd begeleidt een buurtsportcoach het spel.",
    result: "Het plein is tot zes uur open. Kinderen van drie scholen spelen er samen en bewoners beheren mee.",
    remark: "Schoolplein voor de hele wijk",
    expenses: [
      ["Buurtsportcoach, drie middagen per week", 6],
      ["Speeladviseur en ontwerp met kinderen", 3],
      ["Toegankelijke speeltoestellen", 6],
    ],
  },
];
