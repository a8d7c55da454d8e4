import type { GoalIdea } from "../goal-idea";

/** Visie inclusie en eigenaarschap. */
export const visionGoals: readonly GoalIdea[] = [
  {
    goal: "Het hele team werkt vanuit één gedragen visie op inclusief onderwijs.",
    approach:
      "Drie studiedagen onder begeleiding van een externe procesbegeleider. Per bouw vertalen we de visie naar zichtbaar gedrag in de klas. Ouders en leerlingenraad denken mee.",
    result:
      "De visie staat in het schoolplan en in het ondersteuningsaanbod. In elk groepsbezoek komt zij terug; teamleden kunnen haar in eigen woorden uitleggen.",
    remark: "Visietraject met het hele team",
    expenses: [
      ["Procesbegeleider visietraject, drie studiedagen", 6],
      ["Vervanging voor de werkgroep visie", 4],
      ["Vormgeving en drukwerk visieposter", 1],
    ],
  },
  {
    goal: "De intern begeleider verschuift van het regelen van ondersteuning naar het coachen van leerkrachten.",
    approach:
      "De administratie rond dossiers gaat naar een zorgassistent. De intern begeleider is twee dagdelen per week in de klas voor coaching met beeldopnames.",
    result:
      "Leerkrachten lossen vragen eerder zelf op. Het aantal besprekingen over één leerling neemt af; besprekingen over de groep nemen toe.",
    remark: "Andere rol van de intern begeleider",
    expenses: [
      ["Zorgassistent voor dossiervorming, 0,15 fte", 7],
      ["Opleiding beeldcoaching intern begeleider", 4],
      ["Apparatuur voor beeldcoaching", 1],
    ],
  },
  {
    goal: "Elke bouw heeft een bouwcoördinator inclusie die eigenaar is van het ondersteuningsaanbod.",
    approach:
      "Drie collega’s volgen samen een korte leergang. Zij krijgen elk een halve dag per week taaktijd en leiden de groepsbesprekingen van hun bouw.",
    result:
      "Afspraken over ondersteuning gelden per bouw en hangen niet meer af van één persoon. Nieuwe collega’s worden binnen een maand ingewerkt.",
    remark: "Bouwcoördinatoren als eigenaar",
    expenses: [
      ["Taaktijd bouwcoördinatoren inclusie", 8],
      ["Leergang coördinator inclusie, drie deelnemers", 5],
      ["Vakliteratuur en inspiratiebezoeken", 1],
    ],
  },
  {
    goal: "We bespreken ondersteuningsvragen vanuit de groep en de omgeving, niet vanuit wat een kind niet kan.",
    approach:
      "We voeren een nieuwe bespreekvorm in: kindkans in plaats van kindprobleem. Vier intervisiebijeenkomsten met een orthopedagoog, daarna begeleiden bouwen zichzelf.",
    result:
      "In alle verslagen staat wat de groep en de leerkracht nodig hebben. Minder aanvragen beginnen bij een label.",
    remark: "Nieuwe bespreekvorm in het zorgteam",
    expenses: [
      ["Orthopedagoog, begeleiding van vier intervisies", 4],
      ["Vervanging tijdens groepsbesprekingen", 4],
      ["Gesprekskaarten en handleiding", 1],
    ],
  },
  {
    goal: "Het ondersteuningsteam is zichtbaar en laagdrempelig voor elke leerkracht.",
    approach:
      "Elke week een inloopuur in de teamkamer. Het ondersteuningsteam sluit vier keer per jaar aan bij de bouwvergadering en legt vaste afspraken vast op één pagina.",
    result:
      "Leerkrachten weten binnen een week waar zij met een vraag terechtkunnen. De tevredenheid over het ondersteuningsteam stijgt in de teampeiling.",
    remark: "Inloopuur van het ondersteuningsteam",
    expenses: [
      ["Uren ondersteuningsteam, wekelijks inloopuur", 6],
      ["Teampeiling en nagesprek door externe", 2],
      ["Overzichtskaarten ondersteuningsroute", 1],
    ],
  },
  {
    goal: "Leerlingen denken en beslissen mee over een school waar iedereen erbij hoort.",
    approach:
      "De leerlingenraad doet met hulp van een kunstenaar onderzoek naar plekken waar kinderen zich wel en niet thuis voelen. Uitkomsten worden met het team omgezet in acties.",
    result:
      "Elke groep voert ten minste één voorstel van leerlingen uit. Het onderwerp erbij horen staat vast op de agenda van de leerlingenraad.",
    remark: "Stem van leerlingen in de visie",
    expenses: [
      ["Kunstenaar, zes werkmiddagen met de leerlingenraad", 5],
      ["Uitvoering van voorstellen van leerlingen", 4],
      ["Begeleiding leerlingenraad, taakuren", 3],
    ],
  },
  {
    goal: "Inclusie krijgt een vaste plek in de jaarplanning en de kwaliteitscyclus van de school.",
    approach:
      "We maken een kwaliteitskaart inclusie en nemen die op in de lesbezoeken. Twee keer per jaar kijken we terug met de adviseur passend en inclusief onderwijs en een collegaschool.",
    result:
      "Doelen worden twee keer per jaar bijgesteld op basis van wat we zien in de klas. De kaart is bruikbaar voor andere scholen in het werkgebied.",
    remark: "Kwaliteitskaart inclusie",
    expenses: [
      ["Ontwikkeluren kwaliteitskaart inclusie", 5],
      ["Collegiale visitatie met een school uit het werkgebied", 3],
      ["Vervanging tijdens lesbezoeken", 4],
    ],
  },
  {
    goal: "Het team durft te experimenteren met andere manieren van groeperen en leert daarvan.",
    approach:
      "Twee units starten met groepsdoorbrekend werken op drie ochtenden. Een leerteam volgt de proef met korte metingen en deelt elke zes weken wat werkt.",
    result:
      "In juni ligt er een onderbouwd besluit over de inrichting van het volgende schooljaar. Leerlingen kunnen vaker meedoen in hun eigen unit.",
    remark: "Leerteam en proef met units",
    expenses: [
      ["Leerkracht-ondersteuner tijdens unitochtenden", 8],
      ["Begeleiding leerteam door onderwijsadviseur", 4],
      ["Flexibel meubilair voor de unitruimte", 3],
    ],
  },
  {
    goal: "Startende leerkrachten voelen zich vanaf de eerste dag mede-eigenaar van inclusief onderwijs.",
    approach:
      "Iedere starter krijgt een maatje en een inwerkprogramma van tien weken rond ondersteuning in de groep. De coach is een halve dag per week beschikbaar.",
    result: "Starters vragen eerder hulp en blijven. Het inwerkprogramma is vastgelegd en wordt elk jaar herhaald.",
    remark: "Inwerkprogramma starters",
    expenses: [
      ["Coach startende leerkrachten, halve dag per week", 7],
      ["Vrijroosteren van maatjes", 3],
      ["Ontwikkeling inwerkprogramma", 2],
    ],
  },
];
