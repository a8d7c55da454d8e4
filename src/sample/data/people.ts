/** Invented people are an initial or two and one of the most common surnames; nobody real is meant. */
export const initials: readonly string[] = [
  "A.", "B.", "C.", "D.", "E.", "F.", "G.", "H.", "I.", "J.", "K.", "L.", "M.", "N.", "P.", "R.", "S.", "T.", "W.", "Y.",
  "A.M.", "C.J.", "E.P.", "H.J.", "J.W.", "M.C.", "P.A.", "S.E.",
]; // prettier-ignore

export const surnames: readonly string[] = [
  "de Jong", "Jansen", "de Vries", "van den Berg", "van Dijk", "Bakker", "Janssen", "Visser", "Smit", "Meijer", "de Boer",
  "Mulder", "de Groot", "Bos", "Vos", "Peters", "Hendriks", "van Leeuwen", "Dekker", "Brouwer", "de Wit", "Dijkstra",
  "Smits", "de Graaf", "van der Meer", "van der Linden", "Kok", "Jacobs", "de Haan", "Vermeulen", "van den Heuvel",
  "van der Veen", "van den Broek", "de Bruijn", "Schouten", "van Beek", "Willems", "van Vliet", "Hoekstra", "Maas",
  "Verhoeven", "Koster", "van Dam", "Prins", "Blom", "Huisman", "Peeters", "de Bruin", "Kuipers", "Yılmaz", "Kaya",
  "El Amrani", "Singh", "Ramdin", "Santos", "Nguyen",
]; // prettier-ignore

/** Who takes part in the leernetwerk. */
export const networkMembers: readonly string[] = [
  "Intern begeleider en teamleider onderbouw",
  "Directeur en intern begeleider",
  "Intern begeleider en gedragsspecialist",
  "Kwaliteitscoördinator en een leerkracht van groep 5",
  "Bouwcoördinatoren onder- en bovenbouw",
  "Intern begeleider en een leerkracht uit de werkgroep inclusie",
  "Adjunct-directeur en intern begeleider",
  "Zorgcoördinator en leerkracht groep 1/2",
  "Directeur, intern begeleider en ouderconsulent",
  "Teamleider bovenbouw en rekencoördinator",
];

/** Partners in the wijk that a school works with. */
export const partners: readonly string[] = [
  "Centrum voor Jeugd en Gezin", "jeugdarts", "bibliotheek", "peuteropvang Het Bootje", "kinderopvang De Tol",
  "wijkteam jeugd", "buurtsportcoach", "welzijnsorganisatie", "sbo-school in het werkgebied", "school voor so cluster 4",
  "logopediepraktijk", "praktijk voor ergotherapie", "leerplicht", "muziekschool", "speeltuinvereniging", "buurthuis",
  "school voor voortgezet onderwijs", "consultatiebureau", "schoolmaatschappelijk werk", "sportvereniging",
]; // prettier-ignore
