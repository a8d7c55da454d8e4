/** What a column of an export can hold. `debit` and `credit`, or `amount` with or without `side` (D or C). */
export const ledgerFields = [
  "date", "account", "accountName", "amount", "debit", "credit", "side", "description", "journal", "transaction", "line",
  "document", "costCentre", "costCentreName", "product", "project", "relation", "company",
] as const; // prettier-ignore
export type LedgerField = (typeof ledgerFields)[number];

/**
 * The headings of each field, as Dutch bookkeeping programs write them, in small letters without signs and spaces. Rank by
 * rank: the first rank of which a heading is present decides, and two of one rank leave a doubt.
 */
const headingWords: Readonly<Record<LedgerField, readonly (readonly string[])[]>> = {
  date: [
    ["boekdatum", "boekingsdatum", "datumboeking", "boekstukdatum", "datumboekstuk", "datumboekst", "journaaldatum"],
    ["transactiedatum", "mutatiedatum", "datummutatie", "datumtransactie", "bookingdate", "postingdate", "transactiondate"],
    ["datum", "date", "dat"],
    ["documentdatum", "factuurdatum", "datumfactuur"],
  ],
  account: [
    [
      "grootboekrekening", "grootboekrekeningnummer", "grootboekrekeningnr", "grootboekrekeningcode", "grootboeknummer",
      "grootboeknr", "grootboekcode", "grootboek", "gbrekening", "gbrek", "gbreknr", "gbnr", "gbnummer", "glaccount",
    ],
    ["rekening", "rekeningnummer", "rekeningnr", "rekeningcode", "rek", "reknr", "account", "accountnumber", "accountcode"],
  ],
  accountName: [
    [
      "grootboekrekeningomschrijving", "grootboekomschrijving", "omschrijvinggrootboekrekening", "omschrijvinggrootboek",
      "grootboekrekeningnaam", "grootboeknaam", "naamgrootboekrekening", "naamgrootboek", "omschrijvingrekening",
      "rekeningomschrijving", "rekeningnaam", "naamrekening", "accountname", "accountdescription",
    ],
  ],
  amount: [
    [
      "bedrag", "bedrageur", "bedrageuro", "bedragineur", "bedragineuro", "eurobedrag", "boekbedrag", "boekingsbedrag",
      "mutatie", "mutatiebedrag", "bedragmutatie", "transactiebedrag", "regelbedrag", "bedragbasisvaluta", "amount",
    ],
  ],
  debit: [["debet", "debit", "bedragdebet", "debetbedrag", "debeteur", "debeteuro", "debetbedrageur", "bedragendebet", "debetmutatie", "deb"]],
  credit: [["credit", "bedragcredit", "creditbedrag", "crediteuro", "creditbedrageur", "bedragencredit", "creditmutatie", "cred"]],
  side: [["dc", "debetcredit", "debitcredit", "debetofcredit", "dcindicatie", "dcindicator", "dccode", "debcred", "debcre", "boekingszijde"]],
  description: [
    ["omschrijvingboeking", "boekingsomschrijving", "omschrijvingboekingsregel", "omschrijvingregel", "regelomschrijving"],
    ["omschrijvingmutatie", "mutatieomschrijving", "omschrijvingtransactie", "transactieomschrijving"],
    ["omschrijving", "omschr", "description"],
    ["omschrijvingboekstuk", "boekstukomschrijving", "toelichting", "memo", "tekst"],
  ],
  journal: [["dagboek", "dagboekcode", "dagboeknummer", "dagboeknr", "dagb", "codedagboek", "journaal", "journaalcode", "journal"]],
  transaction: [
    ["boekstuknummer", "boekstuknr", "boekstuk", "boekstukcode", "stuknummer", "stuknr"],
    ["boekingsnummer", "boekingnummer", "boekingsnr", "boeknummer", "journaalpost", "journaalpostnummer", "transactienummer", "transactienr", "transactie", "mutatienummer", "mutatienr"],
    ["volgnummer", "volgnr"],
  ],
  line: [["regel", "regelnummer", "regelnr", "boekingsregel", "boekstukregel", "boekstukregelnummer", "volgnummerregel", "line", "linenumber"]],
  document: [
    ["factuurnummer", "factuurnr", "documentnummer", "documentnr", "document"],
    ["referentie", "uwreferentie", "kenmerk", "factuur"],
  ],
  costCentre: [
    ["kostenplaats", "kostenplaatscode", "kostenplaatsnummer", "kostenplaatsnr", "codekostenplaats", "kpl", "kplcode", "kstpl", "costcentre", "costcenter"],
    ["verbijzonderingsas1", "kostenplaats1", "afdeling"],
  ],
  costCentreName: [["kostenplaatsomschrijving", "omschrijvingkostenplaats", "kostenplaatsnaam", "naamkostenplaats"]],
  product: [
    ["kostendrager", "kostendragercode", "kostendragernummer", "kostendragernr", "codekostendrager", "kdr", "costunit"],
    ["verbijzonderingsas2", "kostendrager1"],
  ],
  project: [["project", "projectcode", "projectnummer", "projectnr", "codeproject"]],
  relation: [
    ["relatie", "relatienaam", "naamrelatie", "relation"],
    ["relatienummer", "relatienr", "relatiecode", "crediteur", "leverancier", "debiteur", "debiteurcrediteur"],
  ],
  company: [["administratie", "administratiecode", "administratienummer", "administratienr", "bedrijfsnummer", "entiteit"]],
}; // prettier-ignore

/** A heading without what is in parentheses, capitals, accents, signs and spaces: "Kosten-plaats (code)" is "kostenplaats". */
export function bareHeading(heading: string): string {
  return heading
    .replace(/\([^)]*\)/g, "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** The field and rank that a heading stands for; several when programs disagree about the word; none when it is unknown. */
export function fieldsOfHeading(heading: string): readonly { readonly field: LedgerField; readonly rank: number }[] {
  return known.get(bareHeading(heading)) ?? [];
}

const known = new Map<string, { field: LedgerField; rank: number }[]>();
for (const field of ledgerFields)
  headingWords[field].forEach((words, rank) => {
    for (const word of words) known.set(word, [...(known.get(word) ?? []), { field, rank }]);
  });
