import type { GoalIdea } from "../goal-idea";

/** Verbreding en verdieping didactisch aanbod. */
export const teachingGoals: readonly GoalIdea[] = [
  {
    goal: "Leerkrachten in groep 1 t/m 4 stemmen hun aanbod af op verschillen, zonder dat een leerling daarvoor de groep uit hoeft.",
    approach:
      "Co-teaching op drie ochtenden per week. Vier studiemiddagen met een gedragswetenschapper. Collegiale consultatie in duo’s.",
    result:
      "In alle onderbouwgroepen is een dagelijks afgestemd aanbod te zien. Het aantal nieuwe arrangementen daalt.",
    remark: "Co-teaching in de onderbouw",
    expenses: [
      ["Inzet co-teacher, 0,15 fte, augustus t/m juli", 8],
      ["Studiemiddagen met gedragswetenschapper (4x)", 3],
      ["Vervanging voor collegiale consultatie", 2],
    ],
  },
  {
    goal: "Leerlingen met een ontwikkelingsvoorsprong worden uitgedaagd in hun eigen klas.",
    approach:
      "We stellen een rijk aanbod samen voor alle groepen. Een talentbegeleider werkt met leerkrachten aan compacten en verrijken.",
    result: "Elke groep heeft een vast verrijkingsaanbod. De externe plusklas is voor minder leerlingen nodig.",
    remark: "Verrijking in de eigen groep",
    expenses: [
      ["Talentbegeleider, een dag per week", 8],
      ["Verrijkingsmateriaal groep 1 t/m 8", 3],
      ["Studiemiddag compacten en verrijken", 2],
    ],
  },
  {
    goal: "Alle leerlingen kunnen meedoen met rekenen door concreet materiaal en denkstappen.",
    approach:
      "De rekencoördinator leidt een leerteam. We oefenen lessen met het drieslagmodel en bereiden samen voor, ook met een school in de buurt.",
    result:
      "Leerkrachten signaleren eerder waar een denkstap ontbreekt. Er zijn minder aparte leerlijnen en meer leerlingen halen het basisniveau.",
    remark: "Rekenen met concreet materiaal",
    expenses: [
      ["Taakuren rekencoördinator en leerteam", 5],
      ["Begeleiding lesontwerp rekenen", 4],
      ["Concreet rekenmateriaal per bouw", 3],
    ],
  },
  {
    goal: "Meertalige leerlingen gebruiken hun thuistaal om beter Nederlands te leren.",
    approach:
      "Scholing in meertalig lesgeven, een taalcoach in de klas en een bibliotheek met boeken in acht talen, samengesteld met ouders.",
    result:
      "Leerkrachten zetten thuistalen zichtbaar in. De woordenschat in de middenbouw groeit; minder kinderen krijgen apart taalles buiten de groep.",
    remark: "Meertaligheid als kracht",
    expenses: [
      ["Taalcoach in de klas, twee ochtenden", 7],
      ["Scholing meertalig lesgeven", 4],
      ["Meertalige boekencollectie", 2],
    ],
  },
  {
    goal: "Lezen wordt een gezamenlijk feest, ook voor leerlingen die moeite hebben met technisch lezen.",
    approach:
      "Dagelijks tutorlezen, voorleeshulpmiddelen op elke laptop en een leescoördinator die met de bibliotheek een leeslijn opzet.",
    result:
      "Leerlingen met dyslexie lezen dezelfde boeken als hun klasgenoten. Leesplezier stijgt in de jaarlijkse peiling.",
    remark: "Leeslijn met tutorlezen",
    expenses: [
      ["Taakuren leescoördinator", 5],
      ["Licenties voorleeshulpmiddelen", 2],
      ["Boekencollectie en leeshoeken", 3],
    ],
  },
  {
    goal: "Elke unit biedt instructie op drie niveaus en in meer dan één vorm.",
    approach:
      "We ontwerpen lessen volgens universeel ontwerp voor leren. Een onderwijsassistent maakt kleine instructiegroepen in de klas mogelijk.",
    result:
      "Leerlingen kiezen vaker zelf een passende werkvorm. Leerkrachten plannen vooraf voor verschillen in plaats van achteraf te herstellen.",
    remark: "Universeel ontwerp voor leren",
    expenses: [
      ["Onderwijsassistent instructiegroepen, 0,2 fte", 8],
      ["Training universeel ontwerp voor leren", 4],
      ["Ontwikkeldagen lesontwerp", 3],
    ],
  },
  {
    goal: "Leerlingen die leren door te doen, vinden in onze werkplaats een volwaardig aanbod.",
    approach:
      "We richten een werkplaats in voor techniek, koken en tuinieren. Een vakkracht geeft les aan gemengde groepen en scholen uit de buurt sluiten aan.",
    result:
      "Elke groep werkt acht weken per jaar in de werkplaats. Leerlingen met een praktische leerstijl zijn vaker betrokken.",
    remark: "Werkplaats voor doen en maken",
    expenses: [
      ["Vakkracht werkplaats, een dag per week", 7],
      ["Inrichting werkplaats", 4],
      ["Verbruiksmateriaal techniek, koken en tuin", 2],
    ],
  },
  {
    goal: "Digitale hulpmiddelen zijn gewoon voor iedereen en niet de uitzondering voor één kind.",
    approach:
      "We kiezen een vaste set hulpmiddelen, leiden per bouw een coach op en leren leerlingen zelf kiezen wat hen helpt.",
    result:
      "In elke groep zijn voorleessoftware, woordvoorspellers en visuele planners in gebruik. Aparte aanvragen voor hulpmiddelen zijn nauwelijks nodig.",
    remark: "Digitale hulpmiddelen voor iedereen",
    expenses: [
      ["Opleiding digicoaches per bouw", 4],
      ["Tablets en koptelefoons voor gezamenlijk gebruik", 4],
      ["Licenties hulpsoftware", 3],
    ],
  },
  {
    goal: "Executieve functies krijgen in alle groepen een vaste plek in de les.",
    approach:
      "Een specialist doet voor in de klas. Met leerkrachten maken we een doorgaande lijn plannen, starten en afmaken, met spellen voor thuis.",
    result:
      "Leerlingen werken zelfstandiger. Leerkrachten gebruiken in groep 1 t/m 8 dezelfde stappen en dezelfde beelden.",
    remark: "Doorgaande lijn executieve functies",
    expenses: [
      ["Specialist executieve functies, modellessen", 5],
      ["Ontwikkeluren doorgaande lijn", 4],
      ["Spellen voor klas en thuis", 2],
    ],
  },
];
