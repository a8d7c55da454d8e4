import type { GoalIdea } from "../goal-idea";

/** What SBO and SO schools bring to regular schools, by the id of the expertise. */
export const expertiseByTheme: Readonly<Record<string, readonly GoalIdea[]>> = {
  gedrag: [
    {
      goal: "Leerkrachten op reguliere scholen herkennen spanning in de groep en handelen eerder.",
      approach:
        "Een gedragsspecialist kijkt mee, bespreekt na en doet voor. Na zes weken neemt de leerkracht het over.",
      result: "Leerkrachten lossen zelf meer op; er zijn minder time-outs.",
      remark: "Meekijken in de groep",
      expenses: [
        ["Gedragsspecialist, meekijken en voordoen in de groep", 6],
        ["Nabespreking met leerkracht en intern begeleider", 2],
        ["Training groepsdynamiek voor het team", 3],
      ],
    },
  ],
  leren: [
    {
      goal: "Leerlingen die langzamer leren, doen mee met de les van hun eigen groep.",
      approach: "Een leerkracht uit het sbo bereidt lessen mee voor en geeft ze samen met de eigen leerkracht.",
      result: "De leerkracht past twee werkwijzen uit het sbo zelfstandig toe.",
      remark: "Samen lesgeven",
      expenses: [
        ["Leerkracht sbo, samen lessen voorbereiden en geven", 6],
        ["Orthopedagoog, consultatie", 3],
        ["Leskisten rekenen en lezen", 1],
      ],
    },
  ],
  taal: [
    {
      goal: "Kinderen met een taalachterstand worden begrepen en begrijpen de les.",
      approach: "Een logopedist werkt in de groep met gebaren en pictogrammen en begeleidt de leerkracht.",
      result: "Alle kleutergroepen werken met gebaren en een zichtbare dagindeling.",
      remark: "Logopedie in de klas",
      expenses: [
        ["Logopedist in de groep", 5],
        ["Workshop ondersteunende gebaren voor het team", 2],
        ["Pictogrammen en praatplaten", 1],
      ],
    },
  ],
  zorg: [
    {
      goal: "Een kind dat zorg of een aanpassing nodig heeft, kan naar de school in de buurt.",
      approach: "Onze ergotherapeut en verpleegkundige maken met school en ouders een dagplan en oefenen het samen.",
      result: "Het team weet wat te doen en wie te bellen. Het kind is elke dag op school.",
      remark: "Dagplan voor zorg op school",
      expenses: [
        ["Ergotherapeut, advies en oefenen op school", 4],
        ["Verpleegkundige, dagplan en instructie", 3],
        ["Aangepast meubilair op proef", 2],
      ],
    },
  ],
  team: [
    {
      goal: "Teams van reguliere scholen bespreken hun vragen zoals wij dat doen: met elkaar en vanuit wat lukt.",
      approach: "Een begeleider leidt vier intervisies; de intern begeleider neemt de vijfde over.",
      result: "Intervisie staat in het jaarrooster van elke school die meedoet.",
      remark: "Intervisie met het team",
      expenses: [
        ["Begeleiding van intervisie met het team", 5],
        ["Meeloopdagen op onze school", 3],
        ["Overleg met schoolleider en intern begeleider", 2],
      ],
    },
  ],
};
