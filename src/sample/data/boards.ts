/** A schoolbestuur. */
export interface Board {
  readonly name: string;
  /** Invented: no bestuursnummer starts with 97. */
  readonly number: string;
  /** Its share of the schools. */
  readonly weight: number;
  /** The werkgebieden where most of its schools stand; none: spread over the region. */
  readonly home: readonly string[];
}

/** Besturen that exist; they are in a sample only where the programme lists them. */
export const namedInPublic: ReadonlySet<string> = new Set(["De Haagse Scholen", "Lucas Onderwijs", "SCOH"]);

/** 27 besturen: the three that are named in public, and 24 invented ones. */
export const boards: readonly Board[] = [
  { name: "De Haagse Scholen", number: "97001", weight: 48, home: [] },
  { name: "Lucas Onderwijs", number: "97002", weight: 44, home: [] },
  { name: "SCOH", number: "97003", weight: 33, home: [] },
  { name: "Stichting Hofstroom", number: "97004", weight: 8, home: ["Centrum", "Haagse Hout"] },
  { name: "Stichting Vlietlicht", number: "97005", weight: 8, home: ["Leidschendam-Voorburg"] },
  { name: "Stichting Zeezicht Onderwijs", number: "97006", weight: 6, home: ["Scheveningen", "Segbroek"] },
  { name: "Stichting Laakoever", number: "97007", weight: 5, home: ["Laak", "Centrum"] },
  { name: "Stichting De Duinrand", number: "97008", weight: 5, home: ["Loosduinen", "Segbroek"] },
  { name: "Stichting Westlandse Poort", number: "97009", weight: 5, home: ["Escamp", "Loosduinen"] },
  { name: "Stichting Rijswijkse Linde", number: "97010", weight: 6, home: ["Rijswijk"] },
  { name: "Stichting Veenpark Scholen", number: "97011", weight: 4, home: ["Leidschenveen-Ypenburg"] },
  { name: "Stichting Morgenland", number: "97012", weight: 3, home: ["Escamp"] },
  { name: "Stichting Kompasrozen", number: "97013", weight: 3, home: ["Centrum", "Laak", "Escamp"] },
  { name: "Stichting Samen Wijzer Haaglanden", number: "97014", weight: 3, home: ["Leidschendam-Voorburg", "Rijswijk"] },
  { name: "Stichting Montessori aan Zee", number: "97015", weight: 3, home: ["Scheveningen", "Haagse Hout"] },
  { name: "Stichting Vrije Horizon", number: "97016", weight: 2, home: ["Segbroek"] },
  { name: "Stichting Het Open Hek", number: "97017", weight: 2, home: ["Haagse Hout"] },
  { name: "Stichting De Vier Vensters", number: "97018", weight: 2, home: ["Leidschenveen-Ypenburg", "Leidschendam-Voorburg"] },
  { name: "Stichting Lichtkring", number: "97019", weight: 2, home: ["Rijswijk", "Escamp"] },
  { name: "Stichting De Brede Brug", number: "97020", weight: 2, home: ["Laak"] },
  { name: "Stichting Ooievaarsnest", number: "97021", weight: 2, home: ["Centrum"] },
  { name: "Stichting Stad en Strand", number: "97022", weight: 2, home: ["Scheveningen"] },
  { name: "Stichting Jenaplan Duinstreek", number: "97023", weight: 2, home: ["Loosduinen"] },
  { name: "Stichting De Gedeelde Tuin", number: "97024", weight: 2, home: ["Segbroek", "Loosduinen"] },
  { name: "Stichting Prinsenhoeve", number: "97025", weight: 1, home: ["Leidschendam-Voorburg"] },
  { name: "Stichting Kindcentrum De Oversteek", number: "97026", weight: 1, home: ["Leidschenveen-Ypenburg"] },
  { name: "Stichting Buurtschool Haaglanden", number: "97027", weight: 1, home: ["Laak", "Escamp"] },
]; // prettier-ignore
