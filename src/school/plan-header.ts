import type { PlanHeader } from "../domain/plan";
import {
  asContent, firstThatHolds, iff, isBlank, isEqual, lengthOf, numberLiteral, or, textLiteral, type Formula,
} from "../workbook/formula"; // prettier-ignore
import { look } from "../workbook/look";
import { headerRows } from "./field-keys";
import { participationWord, type FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import {
  addControleColours, addSection, addSpacer, addTickList, columnsWidth, controle, entryContent, fitHeight, inputRef, textContent, tickWord,
} from "./form-parts"; // prettier-ignore
import { templateVersion } from "./form-sheets";
import { listAddress, listArea } from "./lists-sheet";

interface HeaderField {
  readonly field: keyof PlanHeader;
  readonly label: string;
  readonly required: boolean;
}
const headerFields: readonly HeaderField[] = [
  { field: "school", label: "School", required: true },
  { field: "brin", label: "BRIN en vestiging", required: true },
  { field: "board", label: "Schoolbestuur", required: true },
  { field: "boardNumber", label: "Bestuursnummer", required: false },
  { field: "werkgebied", label: "Werkgebied", required: true },
  { field: "participation", label: "Soort deelname", required: true },
  { field: "partners", label: "Gezamenlijke aanvraag met (BRIN)", required: false },
  { field: "leadSchool", label: "Penvoerder (bij gezamenlijk)", required: false },
  { field: "adviser", label: "Adviseur passend en inclusief onderwijs", required: false },
  { field: "email", label: "Contactpersoon (e-mail)", required: false },
  { field: "leernetwerk", label: "Deelname leernetwerk inclusie", required: true },
  { field: "leernetwerkNames", label: "Leernetwerk: wie nemen deel?", required: false },
];

/** What the cells of the kop hold. */
export function headerContent({
  plan,
  programme,
}: FormContext): Readonly<Record<keyof PlanHeader, string | number | null>> {
  const { participation, leernetwerk, ...texts } = plan.header;
  return {
    ...(Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, textContent(text)])) as Record<
      keyof typeof texts,
      string | null
    >),
    participation: entryContent(participation, (value) => participationWord(value, programme)),
    leernetwerk: entryContent(leernetwerk, tickWord),
  };
}

/** *Gegevens van de school*: who they are, and what kind of plan this is. */
export function addHeader(form: FormDraft, context: FormContext): void {
  addSection(form, "gegevens", "Gegevens van de school");
  form.addRow("kop.schooljaar", 20);
  form.putAcross("kop.schooljaar", "keuze", "links", "Schooljaar", look.label);
  form.putAcross("kop.schooljaar", "midden", "rechts", context.programme.schoolYear, look.fixed);
  form.put("kop.schooljaar", "controle", `vast, sjabloon ${templateVersion}`, look.controle);
  const content = headerContent(context);
  for (const { field, label, required } of headerFields) {
    const row = headerRows[field];
    form.addRow(
      row,
      fitHeight([{ text: String(content[field] ?? ""), width: columnsWidth(form, "midden", "rechts") }], 20),
    );
    form.putAcross(row, "keuze", "links", label, look.label);
    form.putAcross(row, "midden", "rechts", content[field], look.input);
    form.put(
      row,
      "controle",
      asContent(headerControle(field, required, inputRef(form, row, "midden", content[field]), context)),
      look.controle,
    );
  }
  addControleColours(form, form.area(headerRows.school, "controle", headerRows.leernetwerkNames, "controle"));
  addHeaderLists(form, context);
  addSpacer(form, "gegevens");
}

function headerControle(
  field: keyof PlanHeader,
  required: boolean,
  cell: Formula<string | number>,
  context: FormContext,
): Formula<string> {
  const empty = [isBlank(cell), required ? controle.fillIn : controle.optional] as const;
  if (field === "brin") {
    const shape = or(isEqual(lengthOf(cell), numberLiteral(4)), isEqual(lengthOf(cell), numberLiteral(6)));
    return firstThatHolds([empty, [shape, controle.good]], textLiteral("▲ Let op: 12AB of 12AB00"));
  }
  if (field === "leernetwerk") return iff(isEqual(cell, textLiteral("Ja")), controle.good, controle.confirm);
  if (field !== "board" && field !== "werkgebied") return iff(isBlank(cell), empty[1], controle.good);
  const list = field === "board" ? "boards" : "werkgebieden";
  const names = context.programme[list].names.map((name) => name.toLowerCase());
  const onList = {
    text: `ISNUMBER(MATCH(${cell.text},${listAddress(list, context)},0))`,
    value: names.includes(String(cell.value).toLowerCase()),
  };
  return firstThatHolds([empty, [onList, controle.good]], textLiteral("▲ Let op: niet op de lijst"));
}

function addHeaderLists(form: FormDraft, context: FormContext): void {
  const list = (
    field: keyof PlanHeader,
    name: "boards" | "werkgebieden" | "participation",
    title: string,
    text: string,
  ) =>
    form.draft.addValidation({
      areas: [form.area(headerRows[field], "midden", headerRows[field], "midden")],
      rule: { kind: "listRange", sheet: "Lijsten", area: listArea(name, context) },
      prompt: { title, text },
      alert: {
        style: "warning",
        title: "Niet op de lijst",
        text: "Deze naam staat niet op de lijst. Klopt het? Dan mag je hem laten staan.",
      },
    });
  list("board", "boards", "Schoolbestuur", "Kies het schoolbestuur. Staat het er niet bij? Typ dan de naam.");
  list("werkgebied", "werkgebieden", "Werkgebied", "Kies het werkgebied waar de school staat.");
  list(
    "participation",
    "participation",
    "Soort deelname",
    "Nieuw: het hele formulier. Doorlopend: gestart in een eerder schooljaar; dan zijn de doelen nodig, de rest mag.",
  );
  addTickList(
    form,
    [form.area(headerRows.leernetwerk, "midden", headerRows.leernetwerk, "midden")],
    "Leernetwerk",
    "Deelname aan het leernetwerk is een verplicht onderdeel van de aanpak. Kies Ja om te bevestigen.",
  );
  form.draft.addValidation({
    areas: [form.area(headerRows.brin, "midden", headerRows.brin, "midden")],
    rule: {
      kind: "custom",
      formula: `AND(LEN(${form.address(headerRows.brin, "midden")})>=4,LEN(${form.address(headerRows.brin, "midden")})<=8)`,
    },
    prompt: {
      title: "BRIN en vestiging",
      text: "Twee cijfers, twee letters en eventueel twee cijfers voor de vestiging: 12AB of 12AB00.",
    },
    alert: {
      style: "warning",
      title: "Klopt de BRIN?",
      text: "BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging.",
    },
  });
}
