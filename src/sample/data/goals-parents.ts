import type { GoalIdea } from "../goal-idea";

/** Ouderbetrokkenheid. */
export const parentGoals: readonly GoalIdea[] = [
  {
    goal: "Ouders zijn vanaf het eerste gesprek partner in het denken over wat hun kind nodig heeft.",
    approach:
      "Startgesprekken in augustus met ouders en kind samen. Het team oefent gespreksvoering met een acteur; de intern begeleider sluit waar nodig aan.",
    result: "Alle gezinnen hebben voor oktober een startgesprek gehad. Verslagen bevatten wat ouders zelf inbrengen.",
    remark: "Startgesprekken met ouders en kind",
    expenses: [
      ["Training gespreksvoering met acteur", 4],
      ["Vervanging tijdens startgesprekken", 6],
      ["Gespreksmateriaal voor ouders en kinderen", 1],
    ],
  },
  {
    goal: "Elke ouder weet de school te vinden, ook wie weinig Nederlands spreekt.",
    approach:
      "Een ouderconsulent is drie ochtenden aanwezig in de ouderkamer. Informatie komt in eenvoudige taal en in beeld; tolken zijn snel te regelen.",
    result: "De opkomst bij oudergesprekken stijgt naar ten minste 90 procent. Ouders helpen elkaar via de ouderkamer.",
    remark: "Ouderkamer en ouderconsulent",
    expenses: [
      ["Ouderconsulent, drie ochtenden per week", 8],
      ["Tolken en vertalingen", 2],
      ["Inrichting ouderkamer", 2],
    ],
  },
  {
    goal: "Ouders van kinderen met een ondersteuningsvraag ontmoeten elkaar en versterken elkaar.",
    approach: "Zes oudercafés per jaar met een onderwerp dat ouders kiezen. Een gezinscoach is aanwezig voor vragen.",
    result:
      "Er is een vaste groep van vijftien tot twintig ouders. Ouders geven aan dat zij zich minder alleen voelen.",
    remark: "Oudercafé met gezinscoach",
    expenses: [
      ["Gezinscoach, zes oudercafés met nazorg", 5],
      ["Kinderopvang en ontvangst tijdens oudercafés", 2],
      ["Sprekers en ervaringsdeskundigen", 3],
    ],
  },
  {
    goal: "Thuis en school gebruiken dezelfde aanpak bij spanning en boosheid.",
    approach:
      "Een cursus van vijf avonden voor ouders en leerkrachten samen. Korte filmpjes voor thuis en een vaste terugkoppeling in de map van het kind.",
    result:
      "Ouders en leerkrachten gebruiken dezelfde woorden. Er zijn minder escalaties en meer telefoontjes met goed nieuws.",
    remark: "Cursus voor ouders en leerkrachten samen",
    expenses: [
      ["Trainer oudercursus, twee reeksen", 5],
      ["Uren leerkrachten voor de oudercursus", 3],
      ["Productie van filmpjes voor thuis", 3],
    ],
  },
  {
    goal: "Ouders denken als ervaringsdeskundige mee over beleid en inrichting van onze school.",
    approach:
      "Een klankbordgroep van tien ouders komt vijf keer bijeen met directie en intern begeleider. Zij toetsen plannen en doen zelf voorstellen.",
    result:
      "Minstens drie voorstellen zijn uitgevoerd. De medezeggenschapsraad gebruikt de uitkomsten bij het ondersteuningsaanbod.",
    remark: "Klankbordgroep van ouders",
    expenses: [
      ["Gespreksleider klankbordgroep", 4],
      ["Vergoeding en opvang voor ouders", 2],
      ["Uitvoering van voorstellen van ouders", 5],
    ],
  },
  {
    goal: "Jonge ouders in de wijk kennen de school voordat hun kind vier wordt.",
    approach:
      "Wekelijkse inloop voor ouders met peuters, samen met de bibliotheek en het consultatiebureau. Thuisbezoek bij aanmelding.",
    result: "Zorgvragen zijn bij de start bekend. Meer kinderen uit de wijk gaan in de wijk naar school.",
    remark: "Inloop voor ouders met peuters",
    expenses: [
      ["Begeleider peuterinloop, een ochtend per week", 6],
      ["Vervanging voor thuisbezoeken", 4],
      ["Boeken en spelmateriaal peuterinloop", 2],
    ],
  },
  {
    goal: "Gesprekken over ondersteuning voeren we altijd met het kind erbij.",
    approach:
      "We scholen het team in gesprekken met kinderen, maken gesprekskaarten en evalueren elk gesprek kort met ouders en kind.",
    result:
      "Bij elk gesprek over ondersteuning is het kind aanwezig of vooraf gehoord. Doelen zijn in kindertaal opgeschreven.",
    remark: "Kind aan tafel",
    expenses: [
      ["Scholing gesprekken met kinderen", 5],
      ["Uren intern begeleider voor kindgesprekken", 5],
      ["Ontwerp gesprekskaarten in kindertaal", 2],
    ],
  },
  {
    goal: "Vaders en verzorgers die we nu weinig zien, doen mee in en om de school.",
    approach:
      "Een oudernetwerker bezoekt de plekken waar ouders komen. We organiseren klusochtenden, sport en koken op tijden die passen.",
    result: "Dertig nieuwe ouders hebben meegedaan aan een activiteit. Zij komen ook naar gesprekken over hun kind.",
    remark: "Oudernetwerker in de wijk",
    expenses: [
      ["Oudernetwerker, acht uur per week", 7],
      ["Activiteiten met ouders: sport, koken en klussen", 3],
      ["Communicatie in beeld en eenvoudige taal", 1],
    ],
  },
  {
    goal: "Ouders, school en zorg houden samen één plan bij dat iedereen begrijpt.",
    approach:
      "We werken met één gezinsplan in gewone taal en een vaste contactpersoon. Overleg is op school, met ouders aan het hoofd van de tafel.",
    result: "Ouders vertellen hun verhaal nog maar één keer. Afspraken worden na zes weken samen bekeken.",
    remark: "Eén plan met ouders en zorg",
    expenses: [
      ["Contactpersoon gezinsplan, taakuren", 6],
      ["Scholing werken met één plan", 4],
      ["Inzet gezinscoach bij overleg", 4],
    ],
  },
];
