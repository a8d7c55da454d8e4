/** Another income source: what it is called, what it usually brings in (euro) and how a school explains it. */
export interface IncomeSource {
  readonly description: string;
  readonly euros: readonly number[];
  readonly explanation: string;
}

/** The Inclusie impuls; its amount is the programme's. */
export const impulsDescription = "Inclusie impuls";
export const impulsExplanations: readonly string[] = [
  "De inclusie impuls dekt een deel van de scholing en de inzet in de groepen.",
  "De inclusie impuls zetten we in voor hetzelfde doel, zodat we een heel jaar kunnen plannen.",
  "Uit de inclusie impuls betalen we de uren die niet uit het schoolbudget kunnen.",
];

export const otherSources: readonly IncomeSource[] = [
  {
    description: "Bijdrage schoolbestuur professionalisering",
    euros: [2000, 2500, 3000, 4000, 5000],
    explanation: "Het schoolbestuur draagt bij uit het budget voor professionalisering; dit is toegezegd in het gesprek van mei.",
  },
  {
    description: "Gemeente, wijkbudget",
    euros: [1500, 2000, 2500, 3500],
    explanation: "De gemeente betaalt mee uit het wijkbudget, omdat de activiteit openstaat voor de hele buurt.",
  },
  {
    description: "Eigen middelen school",
    euros: [1000, 1500, 2000, 3000],
    explanation: "Wat we zelf bijdragen, komt uit het formatieplan van de school.",
  },
  {
    description: "Bijdrage kinderopvang",
    euros: [1000, 1250, 1800],
    explanation: "De kinderopvang betaalt mee aan de inzet van de pedagogisch medewerker.",
  },
  {
    description: "Subsidie brede buurtschool",
    euros: [2500, 4000, 6000],
    explanation: "De subsidie brede buurtschool dekt de activiteiten na schooltijd.",
  },
  {
    description: "Fonds voor kind en wijk",
    euros: [1500, 3000, 4500],
    explanation: "Voor materiaal en inrichting is een aanvraag bij een fonds toegekend.",
  },
  {
    description: "Bijdrage collegaschool aan gezamenlijke scholing",
    euros: [900, 1200, 1750],
    explanation: "Onze collegaschool betaalt mee aan de studiemiddagen, omdat hun team aansluit.",
  },
  {
    description: "Ouderbijdrage en sponsorloop",
    euros: [450, 650, 800],
    explanation: "De opbrengst van de sponsorloop gaat op voorstel van de leerlingenraad naar dit plan.",
  },
]; // prettier-ignore

/** Explanations that any budget may carry. */
export const generalExplanations: readonly string[] = [
  "Loonkosten zijn berekend met de gemiddelde personeelslast. Alle bedragen zijn inclusief btw.",
  "Personele inzet is gerekend van augustus tot en met juli.",
  "De bedragen voor scholing zijn gebaseerd op offertes van april.",
  "Het grootste deel gaat naar tijd van mensen; materiaal is eenmalig.",
  "Wat na dit jaar doorloopt, nemen we op in de begroting van de school.",
  "Voor vervanging rekenen we met het tarief van de vervangingspool van ons bestuur.",
];

/** Small costs that belong with any goal. */
export const generalExpenses: readonly (readonly [description: string, weight: number])[] = [
  ["Vervanging voor deelname aan het leernetwerk inclusie", 2],
  ["Projectleiding en evaluatie", 2],
  ["Delen van opbrengsten met scholen in het werkgebied", 1],
  ["Materiaal en drukwerk", 1],
  ["Teambijeenkomst halverwege het jaar", 1],
];
