import type { GoalIdea } from "../goal-idea";

/** Versterkt pedagogisch klimaat. */
export const climateGoals: readonly GoalIdea[] = [
  {
    goal: "Elke leerling kan bij spanning op een vaste, rustige plek in de school terecht en sluit daarna weer aan bij de eigen groep.",
    approach:
      "Inrichten van een rustruimte. Een pedagogisch medewerker is elke ochtend beschikbaar. Afspraken over signaleren staan in elk groepsplan.",
    result:
      "Leerlingen missen minder lestijd. Het team gebruikt één taal over gedrag; de werkwijze is opgenomen in het ondersteuningsaanbod.",
    remark: "Rustruimte en één taal over gedrag",
    expenses: [
      ["Pedagogisch medewerker rustruimte, 0,2 fte", 8],
      ["Inrichting rustruimte", 3],
      ["Teamtraining signaleren van spanning", 3],
    ],
  },
  {
    goal: "De eerste weken van het schooljaar bouwen alle groepen gericht aan een veilige groep.",
    approach:
      "Samen met een trainer ontwerpen we een programma voor de eerste acht weken. Leerkrachten bereiden in duo’s voor en kijken bij elkaar in de klas.",
    result:
      "Op de veiligheidsmeting van november scoort elke groep boven het landelijk gemiddelde. Er komen minder meldingen van het plein.",
    remark: "Groepsvorming in de startweken",
    expenses: [
      ["Trainer groepsdynamica, programma startweken", 5],
      ["Vervanging voor collegiale klassenbezoeken", 4],
      ["Materialen groepsvorming", 1],
    ],
  },
  {
    goal: "De overgangen tussen les, pauze en opvang verlopen rustig en voorspelbaar voor alle leerlingen.",
    approach:
      "We brengen de dag in beeld met pictogrammen, trainen overblijfkrachten en stellen een pleincoach aan die spel begeleidt.",
    result: "Leerkrachten starten op tijd met de les. Leerlingen die veel prikkels ervaren, doen op het plein mee.",
    remark: "Pleincoach en rustige overgangen",
    expenses: [
      ["Pleincoach, vijf middagen per week", 7],
      ["Training overblijfkrachten", 2],
      ["Pictogrammen, borden en spelmateriaal", 2],
    ],
  },
  {
    goal: "Alle teamleden reageren op gedrag met dezelfde rust en dezelfde woorden.",
    approach:
      "Teamscholing traumasensitief lesgeven, gevolgd door coaching in de groep. Een kernteam van vier collega’s bewaakt de afspraken.",
    result:
      "Het aantal time-outs buiten de groep halveert. Afspraken zijn terug te vinden in elke klas en bij de opvang.",
    remark: "Traumasensitief lesgeven",
    expenses: [
      ["Teamscholing traumasensitief lesgeven", 6],
      ["Coaching in de groep, twaalf dagdelen", 5],
      ["Taakuren kernteam gedrag", 3],
    ],
  },
  {
    goal: "Leerlingen leren hun gevoelens herkennen en elkaar te helpen.",
    approach:
      "We voeren een doorgaande lijn sociaal-emotioneel leren in. Leerlingen uit de bovenbouw worden opgeleid tot maatje voor jongere kinderen.",
    result: "Leerlingen lossen kleine ruzies zelf op. Leerkrachten zien meer onderlinge hulp en minder buitensluiten.",
    remark: "Sociaal-emotioneel leren en maatjes",
    expenses: [
      ["Lesmateriaal sociaal-emotioneel leren", 3],
      ["Opleiding en begeleiding van leerling-maatjes", 4],
      ["Scholing team sociaal-emotioneel leren", 4],
    ],
  },
  {
    goal: "De klassen zijn zo ingericht dat prikkels beperkt zijn en iedereen een plek vindt om te werken.",
    approach:
      "Een ergotherapeut doet een ronde langs alle lokalen. Per lokaal maken we een plan met zones, verlichting en geluid; leerlingen denken mee.",
    result:
      "Leerlingen werken langer geconcentreerd in de eigen klas. Losse hulpmiddelen per leerling zijn minder nodig.",
    remark: "Prikkelarme inrichting van lokalen",
    expenses: [
      ["Ergotherapeut, advies per lokaal", 4],
      ["Akoestische panelen en verlichting", 6],
      ["Zitmeubilair en werkplekken met zones", 4],
    ],
  },
  {
    goal: "Nieuwe leerlingen en hun ouders voelen zich binnen vier weken thuis op school.",
    approach:
      "We maken een welkomstroute met huisbezoek, een maatje en een korte taalstart. Een brugfunctionaris begeleidt de eerste weken.",
    result:
      "Na vier weken is er een gesprek met ouders en kind. Kinderen die tussentijds instromen, wisselen minder vaak van school.",
    remark: "Welkomstroute voor instromers",
    expenses: [
      ["Brugfunctionaris welkomstroute, 0,1 fte", 6],
      ["Taalstartpakketten", 2],
      ["Vervanging voor huisbezoeken", 3],
    ],
  },
  {
    goal: "De onderbouw biedt elke dag begeleid spel, zodat jonge kinderen leren samen te spelen.",
    approach:
      "Een pedagogisch medewerker speelt mee in groep 1 en 2. Leerkrachten worden gecoacht in spelbegeleiding; hoeken worden opnieuw ingericht.",
    result: "Kleuters spelen langer en met meer verschillende kinderen. Vroege zorgvragen worden in de groep opgepakt.",
    remark: "Begeleid spel in de onderbouw",
    expenses: [
      ["Pedagogisch medewerker begeleid spel, vier ochtenden", 8],
      ["Coaching spelbegeleiding", 3],
      ["Inrichting speelhoeken", 2],
    ],
  },
  {
    goal: "Elke groep kent vaste beweegmomenten die rust en concentratie brengen.",
    approach:
      "De vakleerkracht bewegingsonderwijs ontwerpt korte beweegvormen. Een beweegcoach ondersteunt bij motorische groepjes binnen de les.",
    result:
      "Alle groepen bewegen dagelijks ten minste twee keer tien minuten. Kinderen met motorische vragen doen in de eigen groep mee.",
    remark: "Bewegend leren in elke groep",
    expenses: [
      ["Beweegcoach, twee dagdelen per week", 6],
      ["Beweegmateriaal voor klas en gang", 2],
      ["Ontwikkeluren vakleerkracht bewegingsonderwijs", 3],
    ],
  },
];
