import { strFromU8, unzipSync } from "fflate";
import type { SheetRecord } from "../../../src/preview/model/workbook-record";
import { areaAddress } from "../../../src/workbook/a1";

/** A validation in the words of a file. */
export interface FileValidation {
  readonly cells: readonly string[];
  readonly type: string;
  readonly formulas: readonly string[];
  /** Null when a mistake is not complained of. */
  readonly alert: { readonly style: string; readonly title: string; readonly text: string } | null;
  readonly prompt: { readonly title: string; readonly text: string } | null;
}

/** Validations by sheet, straight from the XML of a file. */
export function fileValidations(bytes: Uint8Array): Map<string, FileValidation[]> {
  const parts = unzipSync(bytes);
  const xml = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const names = [...xml("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) =>
    plain(match[1] ?? ""),
  );
  return new Map(names.map((name, index) => [name, validationsIn(xml(`xl/worksheets/sheet${index + 1}.xml`))]));
}

function validationsIn(sheet: string): FileValidation[] {
  return [...sheet.matchAll(/<dataValidation ([^>]*?)(?:\/>|>(.*?)<\/dataValidation>)/gs)].map(
    ([, head = "", body = ""]) => {
      const attribute = (name: string): string => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1] ?? "");
      return {
        cells: attribute("sqref").split(" ").sort(),
        type: attribute("type"),
        formulas: [...body.matchAll(/<formula\d>(.*?)<\/formula\d>/gs)].map((match) => plain(match[1] ?? "")),
        alert:
          attribute("showErrorMessage") === "1"
            ? { style: attribute("errorStyle") || "stop", title: attribute("errorTitle"), text: attribute("error") }
            : null,
        prompt:
          attribute("showInputMessage") === "1" ? { title: attribute("promptTitle"), text: attribute("prompt") } : null,
      };
    },
  );
}

function plain(text: string): string {
  return text
    .replaceAll("_x000a_", "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

interface Between {
  readonly formula1: unknown;
  readonly formula2: unknown;
}

/** What Office.js asked of the stand-in, in the words of a file. */
export function standInValidations({ validations }: SheetRecord): FileValidation[] {
  return validations.map(({ areas, settings }) => {
    const alert = settings.get("errorAlert") as { showAlert: boolean; style: string; title: string; message: string };
    const prompt = settings.get("prompt") as { title: string; message: string } | undefined;
    return {
      cells: areas.map(areaAddress).sort(),
      ...ruleOf(settings.get("rule") as Record<string, unknown>),
      alert: alert.showAlert ? { style: alert.style.toLowerCase(), title: alert.title, text: alert.message } : null,
      prompt: prompt === undefined ? null : { title: prompt.title, text: prompt.message },
    };
  });
}

function ruleOf(rule: Record<string, unknown>): Pick<FileValidation, "type" | "formulas"> {
  const [kind = ""] = Object.keys(rule);
  if (kind === "list") {
    const { source } = rule["list"] as { source: string };
    return { type: kind, formulas: [source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`] };
  }
  if (kind === "custom") return { type: kind, formulas: [(rule["custom"] as { formula: string }).formula.slice(1)] };
  const { formula1, formula2 } = rule[kind] as Between;
  const formulas = [formula1, formula2].map((formula) => String(formula).replace(/^=/, ""));
  return { type: kind === "wholeNumber" ? "whole" : kind, formulas };
}
