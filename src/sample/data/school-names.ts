/** Names in one word, with their article. Common nouns only: a school with such a name may exist, none is meant. */
export const singleNames: readonly string[] = [
  "De Waterlelie", "Het Kompas", "De Vlinderhof", "De Zonnewijzer", "De Regenboog", "Het Zandkasteel", "De Vuurtoren",
  "Het Palet", "De Springplank", "De Ooievaar", "De Lindeboom", "Het Baken", "De Meeuw", "De Schelp", "Het Mozaïek",
  "De Wegwijzer", "De Haven", "Het Kristal", "De Boomgaard", "De Parel", "Het Anker", "De Zeester", "De Toermalijn",
  "De Vliet", "Het Lichthuis", "De Kreek", "De Torenvalk", "Het Duinpad", "De Kameleon", "De Fontein", "De Speelwijk",
  "Het Spoor", "De Sterrenwacht", "De Trekvogel", "De Wilgen", "Het Klaverblad", "De Bron", "De Zuidwester", "Het Hofje",
  "De Molenwiek", "De Ark", "Het Avontuur", "De Balans", "De Beuk", "De Bijenkorf", "De Boei", "Het Bolwerk", "De Brug",
  "De Cirkel", "De Dobber", "De Driehoek", "De Duiventil", "De Eekhoorn", "De Egelantier", "Het Eiland", "De Esdoorn",
  "De Evenaar", "De Fakkel", "De Gaard", "De Gouden Ring", "De Grutto", "De Hazelaar", "De Hoeksteen",
  "Het Houtlab", "De IJsvogel", "De Kaap", "De Karavaan", "De Kersenboom", "De Kiem", "De Kievit",
  "Het Klankbord", "De Koepel", "De Korenaar", "De Kraanvogel", "De Kwikstaart", "De Lantaarn", "De Leeuwerik",
  "De Libel", "Het Logboek", "De Luifel", "De Madelief", "De Meander", "De Merel", "De Morgenster",
  "De Narcis", "Het Noorderlicht", "De Notenboom", "De Oase", "De Ontdekking", "Het Open Venster", "De Opstap",
  "De Oversteek", "Het Paviljoen", "De Pelikaan", "De Pijler", "De Ploeg", "Het Podium", "De Populier", "Het Prisma",
  "De Raket", "De Reiger", "De Rietpluim", "De Roerganger", "De Rotonde", "De Schakel", "De Schatkamer", 
  "De Sleutel", "De Sloep", "De Spiegel", "De Spreeuw", "De Stap", "Het Startpunt", "De Steiger", "De Stern", "De Strandloper",
  "De Stroom", "Het Talent", "De Taling", "De Terp", "De Tjalk", "De Toekomst", "De Trampoline", "De Tulp",
  "De Tuimelaar", "De Veerpont", "De Verrekijker", "De Viersprong", "De Vlieger", "De Vlinderboom", "De Vrijhaven",
  "De Wadloper", "De Walnoot", "De Wereldbol", "De Wielewaal", "De Windroos", "De Wissel", "De Wulp",
  "De Zandmotor", "Het Zeepaardje", "De Zevensprong", "De Zilvermeeuw", "Het Zonnehuis", "De Zwaan", "De Zwaluw",
  "Het Atelier", "De Atlas", "De Cocon", "De Dolfijn", 
  "De Globe", "De Horizon", "De Kompasroos", "De Lariks", "De Magneet", "Het Nestkastje", "De Optimist",
  "De Pinguïn", "De Seizoenen", "De Sprong", "De Tweemaster", "De Uitkijk", "De Vuurvlieg", "De Wereldboom", "De Zandloper",
]; // prettier-ignore

/** First halves of a compound name. */
export const nameHeads: readonly string[] = [
  "Water", "Zonne", "Duin", "Zee", "Wind", "Linde", "Berken", "Eiken", "Beuken", "Wilgen", "Elzen", "Rozen", "Bos",
  "Heide", "Veen", "Meer", "Vliet", "Haven", "Sterren", "Maan", "Regen", "Wolken", "Vogel", "Zwaluw", "Meeuwen",
  "Reiger", "Uilen", "Leeuwerik", "Vlinder", "Bijen", "Klaver", "Riet", "Koren", "Molen", "Park", "Noorder", "Zuider",
  "Ooster", "Wester", "Zilver", "Parel", "Kristal", "Horizon", "Kompas", "Appel", "Kersen", "Olmen", "Kastanje", "Polder", "Strand",
]; // prettier-ignore

/** Second halves of a compound name, with the article that the whole takes. */
export const nameTails: readonly (readonly [article: "De" | "Het", tail: string])[] = [
  ["De", "hof"], ["De", "tuin"], ["De", "poort"], ["De", "brug"], ["Het", "veld"], ["De", "dreef"], ["De", "singel"],
  ["Het", "plein"], ["De", "horst"], ["De", "hoek"], ["De", "akker"], ["De", "weide"], ["De", "boom"], ["De", "kring"],
  ["De", "boog"], ["De", "gaard"], ["De", "steen"], ["De", "toren"], ["Het", "baken"], ["Het", "huis"], ["Het", "nest"],
  ["Het", "anker"], ["Het", "land"], ["Het", "pad"], ["Het", "spoor"], ["Het", "rijk"], ["De", "vaart"], ["De", "stroom"],
  ["De", "oever"], ["De", "kade"], ["De", "bron"], ["Het", "eiland"], ["De", "kamer"], ["De", "laan"], ["De", "wijzer"], ["De", "kaap"],
]; // prettier-ignore

/** What may stand before a name; "" most often. */
export const schoolKinds: readonly string[] = [
  "", "Basisschool", "Openbare basisschool", "OBS", "Kindcentrum", "Integraal kindcentrum", "IKC", "Montessorischool",
  "Daltonschool", "Jenaplanschool", "Katholieke basisschool", "KBS", "Christelijke basisschool", "CBS", "Vrijeschool",
  "Oecumenische basisschool",
]; // prettier-ignore
