import type { GoalIdea } from "../goal-idea";

/** Initiatives of a schoolbestuur, for more than one school. */
export const boardGoals: readonly GoalIdea[] = [
  {
    goal: "Op twee scholen starten we een lesplein waar leerlingen van regulier en speciaal onderwijs samen leren.",
    approach:
      "Docenten van beide scholen bereiden samen voor en staan samen op het plein. Een projectleider van het bestuur bewaakt de planning.",
    result:
      "Ten minste veertig leerlingen volgen een deel van hun lessen samen. De aanpak is beschreven voor andere scholen.",
    remark: "Samen op één plein",
    expenses: [
      ["Docenten lesplein, twee dagen per week", 9],
      ["Projectleider vanuit het bestuur", 4],
      ["Inrichting van het lesplein", 3],
    ],
  },
  {
    goal: "Elke school van het bestuur heeft een ondersteuningsteam dat in de klas meewerkt.",
    approach:
      "Ondersteuners volgen een gezamenlijke leergang en werken in duo’s met mentoren. Elk kwartaal wisselen we uit.",
    result: "Ondersteuning gebeurt in de groep. Mentoren weten wie zij kunnen vragen, en vragen eerder.",
    remark: "Ondersteuners in de klas",
    expenses: [
      ["Leergang voor ondersteuners", 5],
      ["Vervanging van mentoren", 4],
      ["Begeleiding van de uitwisseling", 2],
    ],
  },
  {
    goal: "De overstap van groep 8 naar de brugklas is voorbereid met de leerling erbij.",
    approach:
      "Leerkrachten en mentoren bezoeken elkaars lessen. Leerlingen vertellen zelf wat hen helpt, in een gesprek met ouders.",
    result:
      "Elke leerling met een ondersteuningsvraag kent voor de zomer zijn mentor. Minder leerlingen wisselen in het eerste jaar.",
    remark: "Warme overstap",
    expenses: [
      ["Tijd voor lesbezoeken en gesprekken", 6],
      ["Ontwikkeling van het overstapgesprek", 2],
    ],
  },
  {
    goal: "Docenten van alle scholen zijn toegerust om te differentiëren in de les.",
    approach:
      "Een scholing in vier dagdelen, daarna kijken docenten bij elkaar met een vraag van henzelf. Coaches helpen op school.",
    result: "Differentiëren is onderwerp van elk lesbezoek. Docenten noemen voorbeelden die werken.",
    remark: "Differentiëren in de les",
    expenses: [
      ["Scholing differentiëren, vier dagdelen", 6],
      ["Coaches op de scholen", 6],
      ["Materiaal", 1],
    ],
  },
  {
    goal: "Leerlingen die thuiszitten, hebben binnen zes weken weer een plek op een van onze scholen.",
    approach: "Een vaste begeleider zoekt met leerling, ouders en school naar een begin: een vak, een docent, een dag.",
    result: "Het aantal leerlingen dat langer dan drie maanden thuiszit, daalt. Wat helpt, ligt vast.",
    remark: "Terug naar school",
    expenses: [
      ["Begeleider terugkeer", 8],
      ["Onderwijstijd op maat", 4],
    ],
  },
  {
    goal: "Leerlingen denken mee over inclusie: op elke school is er een leerlingpanel.",
    approach:
      "Panels krijgen een kleine opdracht en een begeleider. Hun adviezen komen op de agenda van directie en bestuur.",
    result: "Elke school voert ten minste twee adviezen uit en vertelt de leerlingen wat ermee gebeurde.",
    remark: "Leerlingpanels",
    expenses: [
      ["Begeleiding van de leerlingpanels", 3],
      ["Budget voor de adviezen van leerlingen", 3],
    ],
  },
  {
    goal: "De scholen kennen elkaars aanbod en delen hun specialisten.",
    approach: "We brengen in kaart wie wat kan, en maken een rooster waarmee scholen een specialist kunnen lenen.",
    result: "Elke school leende ten minste drie keer een specialist. Externe inhuur neemt af.",
    remark: "Specialisten delen",
    expenses: [
      ["Inzet van specialisten op andere scholen", 7],
      ["Coördinatie van het rooster", 2],
    ],
  },
];
