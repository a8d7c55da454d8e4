import type { GoalIdea } from "../goal-idea";

/** Expertiseontwikkeling. */
export const expertiseGoals: readonly GoalIdea[] = [
  {
    goal: "Kennis uit het gespecialiseerd onderwijs is dagelijks beschikbaar in onze klassen.",
    approach:
      "Een leerkracht uit het sbo werkt een dag per week mee. Collega’s lopen een dag mee op de sbo-school; wat zij leren, delen zij in de bouw.",
    result:
      "Leerkrachten passen ten minste drie werkwijzen uit het sbo toe. De drempel om mee te denken is aan beide kanten lager.",
    remark: "Collega uit het sbo in de klas",
    expenses: [
      ["Leerkracht sbo, een dag per week in de school", 9],
      ["Vervanging voor meeloopdagen", 3],
      ["Deelbijeenkomsten met beide teams", 1],
    ],
  },
  {
    goal: "Elke leerkracht voert twee keer per jaar een collegiale consultatie uit en leert daarvan.",
    approach:
      "Training in kijken en bevragen, een rooster voor vervanging en een kort formulier. De coach bezoekt elk duo één keer.",
    result:
      "Collegiale consultatie is een gewoonte in plaats van een project. Vragen over gedrag en werkhouding blijven vaker binnen de bouw.",
    remark: "Collegiale consultatie in duo’s",
    expenses: [
      ["Training collegiale consultatie", 3],
      ["Vervanging consultatierooster", 6],
      ["Coach, bezoek aan elk duo", 4],
    ],
  },
  {
    goal: "Het team weet wat leerlingen met autisme nodig hebben om mee te doen in een gewone klas.",
    approach:
      "Teamscholing door een autismespecialist en ervaringsdeskundigen. Per groep maken we de dag duidelijk; daarna zes observaties met nagesprek.",
    result:
      "Aanpassingen zijn er voor de hele groep. Minder leerlingen hebben een eigen plan nodig en ouders herkennen de aanpak thuis.",
    remark: "Autismevriendelijke klassen",
    expenses: [
      ["Autismespecialist, scholing en observaties", 6],
      ["Inzet ervaringsdeskundigen", 2],
      ["Visuele ondersteuning in alle groepen", 2],
    ],
  },
  {
    goal: "Onderwijsassistenten zijn toegerust om groepen te begeleiden in plaats van één leerling.",
    approach:
      "Een leergang van zes bijeenkomsten samen met assistenten van twee andere scholen. Werkbegeleiding in de klas door de intern begeleider.",
    result:
      "Assistenten begeleiden kleine gemengde groepen. Hun inzet staat in het groepsplan en wordt elk kwartaal bekeken.",
    remark: "Leergang onderwijsassistenten",
    expenses: [
      ["Leergang onderwijsassistenten", 5],
      ["Uitbreiding uren onderwijsassistent", 7],
      ["Werkbegeleiding door intern begeleider", 3],
    ],
  },
  {
    goal: "Een gedragsspecialist uit het eigen team ondersteunt collega’s binnen een week.",
    approach:
      "Twee leerkrachten ronden de opleiding tot gedragsspecialist af. Zij krijgen een dagdeel per week voor vragen uit de groepen.",
    result: "Vragen over gedrag hebben geen wachttijd meer. De inhuur van externe begeleiding neemt met de helft af.",
    remark: "Eigen gedragsspecialisten",
    expenses: [
      ["Opleiding gedragsspecialist, twee leerkrachten", 7],
      ["Taaktijd gedragsspecialisten", 6],
      ["Boeken en materialen gedragsspecialist", 1],
    ],
  },
  {
    goal: "Intervisie is in elke bouw een vast moment waarop we leren van echte situaties.",
    approach:
      "Zes bijeenkomsten per bouw, de eerste drie met een begeleider. Daarna leiden collega’s zelf, met een eenvoudig draaiboek.",
    result:
      "Leerkrachten ervaren minder handelingsverlegenheid in de jaarlijkse peiling. Het draaiboek wordt gedeeld in het leernetwerk.",
    remark: "Intervisie per bouw",
    expenses: [
      ["Intervisiebegeleider, negen bijeenkomsten", 5],
      ["Vergoeding voor bijeenkomsten buiten lestijd", 3],
      ["Opleiding interne intervisieleiders", 3],
    ],
  },
  {
    goal: "We herkennen taalontwikkelingsstoornissen vroeg en weten wat in de klas helpt.",
    approach:
      "Een logopedist is een dagdeel per week aanwezig, doet voor in de groep en traint leerkrachten van groep 1 t/m 3.",
    result:
      "Signalen worden voor de kerst van groep 1 besproken. Leerlingen krijgen ondersteuning in de kring en niet op de gang.",
    remark: "Logopedist in de onderbouw",
    expenses: [
      ["Logopedist, een dagdeel per week", 7],
      ["Training onderbouwteam taalontwikkeling", 3],
      ["Gebaren- en taalmateriaal", 1],
    ],
  },
  {
    goal: "Het team kan werken met leerlingen die langere tijd niet naar school gingen en weer instromen.",
    approach:
      "We stellen met de leerplichtambtenaar en de jeugdarts een terugkeerroute op. Een vaste mentor bouwt het aanbod in stappen op.",
    result:
      "Leerlingen keren binnen acht weken stap voor stap terug in een groep. De route is beschikbaar voor alle scholen in de wijk.",
    remark: "Terugkeerroute met vaste mentor",
    expenses: [
      ["Mentor terugkeerroute, 0,1 fte", 6],
      ["Casusbesprekingen met jeugdarts en leerplicht", 2],
      ["Scholing verzuim en terugkeer", 3],
    ],
  },
  {
    goal: "Wat we leren, leggen we zo vast dat nieuwe collega’s er meteen mee kunnen werken.",
    approach:
      "Een werkgroep maakt korte filmpjes en kijkwijzers uit de eigen klassen. Elke maand staat één onderwerp centraal in de teamvergadering.",
    result: "Er is een kennisbank met ten minste twintig voorbeelden, ook open voor scholen in het werkgebied.",
    remark: "Kennisbank met eigen voorbeelden",
    expenses: [
      ["Filmen en monteren van lesvoorbeelden", 5],
      ["Taakuren werkgroep kennisbank", 5],
      ["Opslag en beheer kennisbank", 1],
    ],
  },
];
