import type { PlanHeader } from "../domain/plan";
import type { Programme } from "../domain/programme";
import type { Area } from "../workbook/a1";
import {
  asContent, firstThatHolds, iff, isBlank, isEqual, lengthOf, numberLiteral, or, textLiteral, type Formula,
} from "../workbook/formula"; // prettier-ignore
import { look, numberFormats, restyle } from "../workbook/look";
import { headerRows } from "./field-keys";
import { participationWord, type FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import {
  addControleColours, addSection, addSpacer, addTickList, columnsWidth, controle, entryContent, fitHeight, inputRef, labelHeight, textContent, tickWord,
} from "./form-parts"; // prettier-ignore
import { listsSheetName, templateVersion } from "./form-sheets";
import { headerFields, listOfField, type HeaderField } from "./header-fields";
import { listAddress, listArea } from "./lists-sheet";

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
  const isBoard = context.programme.applicant === "board";
  addSection(form, "gegevens", isBoard ? "Gegevens van het schoolbestuur" : "Gegevens van de school");
  form.addRow("kop.schooljaar", 20);
  form.putAcross("kop.schooljaar", "keuze", "links", "Schooljaar", look.label);
  form.putAcross("kop.schooljaar", "midden", "rechts", context.programme.schoolYear, look.fixed);
  form.put("kop.schooljaar", "controle", `vast, sjabloon ${templateVersion}`, look.controle);
  const content = headerContent(context);
  const fields = headerFields(context.programme);
  for (const header of fields) {
    const { field, label } = header;
    const row = headerRows[field];
    const text = { text: String(content[field] ?? ""), width: columnsWidth(form, "midden", "rechts") };
    form.addRow(row, fitHeight([text], labelHeight(label, columnsWidth(form, "keuze", "links") * 1.1, 20)));
    form.putAcross(row, "keuze", "links", label, look.label);
    // A bestuursnummer may begin with a nought.
    const style = field === "brin" && isBoard ? restyle(look.input, { numberFormat: numberFormats.text }) : look.input;
    form.putAcross(row, "midden", "rechts", content[field], style);
    const verdict = headerControle(header, inputRef(form, row, "midden", content[field]), context);
    form.put(row, "controle", asContent(verdict), look.controle);
  }
  const last = headerRows[fields.at(-1)?.field ?? "school"];
  addControleColours(form, form.area(headerRows.school, "controle", last, "controle"));
  addHeaderHints(form, context);
  addSpacer(form, "gegevens");
}

function headerControle(
  { field, isRequired }: HeaderField,
  cell: Formula<string | number>,
  context: FormContext,
): Formula<string> {
  const { programme } = context;
  const empty = [isBlank(cell), isRequired ? controle.fillIn : controle.optional] as const;
  const hasLength = (length: number) => isEqual(lengthOf(cell), numberLiteral(length));
  if (field === "brin") {
    const [shape, words] =
      programme.applicant === "board"
        ? ([hasLength(5), "▲ Let op: vijf cijfers"] as const)
        : ([or(hasLength(4), hasLength(6)), "▲ Let op: 12AB of 12AB00"] as const);
    return firstThatHolds([empty, [shape, controle.good]], textLiteral(words));
  }
  if (field === "leernetwerk") return iff(isEqual(cell, textLiteral("Ja")), controle.good, controle.confirm);
  const list = listOfField(programme, field);
  if (list === null) return iff(isBlank(cell), empty[1], controle.good);
  const names = programme[list].names.map((name) => name.toLowerCase());
  const onList = {
    text: `ISNUMBER(MATCH(${cell.text},${listAddress(list, context)},0))`,
    value: names.includes(String(cell.value).toLowerCase()),
  };
  return firstThatHolds([empty, [onList, controle.good]], textLiteral("▲ Let op: niet op de lijst"));
}

/** Drop-downs and what a field is about; they warn and explain, and never stop anyone from typing. */
function addHeaderHints(form: FormDraft, context: FormContext): void {
  for (const { field } of headerFields(context.programme)) {
    const areas = [form.area(headerRows[field], "midden", headerRows[field], "midden")];
    if (field === "leernetwerk") addTickList(form, areas, "Leernetwerk", leernetwerkHelp);
    else if (field === "brin") addCodeHint(form, context.programme, areas);
    else {
      const list = field === "participation" ? field : listOfField(context.programme, field);
      if (list === null) continue;
      form.draft.addValidation({
        areas,
        rule: { kind: "listRange", sheet: listsSheetName, area: listArea(list, context) },
        prompt: listPrompts[list],
        alert: notOnList,
      });
    }
  }
}

const leernetwerkHelp =
  "Deelname aan het leernetwerk is een verplicht onderdeel van de aanpak. Kies Ja om te bevestigen.";
const listPrompts = {
  boards: { title: "Schoolbestuur", text: "Kies het schoolbestuur. Staat het er niet bij? Typ dan de naam." },
  werkgebieden: { title: "Werkgebied", text: "Kies het werkgebied waar de school staat." },
  participation: {
    title: "Soort deelname",
    text: "Nieuw: het hele formulier. Doorlopend: gestart in een eerder schooljaar; dan zijn de doelen nodig, de rest mag.",
  },
} as const;
const notOnList = {
  style: "warning",
  title: "Niet op de lijst",
  text: "Deze naam staat niet op de lijst. Klopt het? Dan mag je hem laten staan.",
} as const;

function addCodeHint(form: FormDraft, { applicant }: Programme, areas: readonly Area[]): void {
  const code = form.address(headerRows.brin, "midden");
  form.draft.addValidation({
    areas,
    ...(applicant === "board"
      ? {
          rule: { kind: "custom", formula: `LEN(${code})=5` },
          prompt: { title: "Bestuursnummer", text: "Vijf cijfers, bijvoorbeeld 41234." },
          alert: {
            style: "warning",
            title: "Klopt het bestuursnummer?",
            text: "Een bestuursnummer is vijf cijfers.",
          },
        }
      : {
          rule: { kind: "custom", formula: `AND(LEN(${code})>=4,LEN(${code})<=8)` },
          prompt: {
            title: "BRIN en vestiging",
            text: "Twee cijfers, twee letters en eventueel twee cijfers voor de vestiging: 12AB of 12AB00.",
          },
          alert: {
            style: "warning",
            title: "Klopt de BRIN?",
            text: "BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging.",
          },
        }),
  });
}
