/** A werkgebied's share of the schools and some of its wijken. */
export interface Neighbourhoods {
  readonly weight: number;
  readonly wijken: readonly string[];
}

/** By the name of the werkgebied; a werkgebied that is not here has one wijk, named after itself. */
export const neighbourhoods: Readonly<Record<string, Neighbourhoods>> = {
  Centrum: { weight: 27, wijken: ["Schilderswijk", "Transvaal", "Zeeheldenkwartier", "Stationsbuurt", "Archipelbuurt"] },
  Escamp: { weight: 36, wijken: ["Moerwijk", "Bouwlust", "Vrederust", "Morgenstond", "Wateringse Veld", "Rustenburg"] },
  "Haagse Hout": { weight: 16, wijken: ["Mariahoeve", "Bezuidenhout", "Benoordenhout", "Marlot"] },
  Laak: { weight: 15, wijken: ["Laakkwartier", "Spoorwijk", "Molenwijk", "Binckhorst"] },
  "Leidschenveen-Ypenburg": { weight: 20, wijken: ["Ypenburg", "Leidschenveen", "Hoornwijk", "Forepark"] },
  Loosduinen: { weight: 19, wijken: ["Kijkduin", "Waldeck", "Houtwijk", "Kraayenstein", "Bohemen"] },
  Scheveningen: { weight: 18, wijken: ["Duindorp", "Statenkwartier", "Belgisch Park", "Scheveningen-Dorp"] },
  Segbroek: { weight: 20, wijken: ["Bomenbuurt", "Vruchtenbuurt", "Vogelwijk", "Regentessekwartier", "Valkenboskwartier"] },
  "Leidschendam-Voorburg": { weight: 21, wijken: ["Leidschendam-Zuid", "Voorburg-Noord", "Bovenveen", "Essesteijn", "Stompwijk"] },
  Rijswijk: { weight: 13, wijken: ["Steenvoorde", "Muziekbuurt", "Te Werve", "Oud-Rijswijk", "RijswijkBuiten"] },
}; // prettier-ignore
