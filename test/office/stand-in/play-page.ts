import type { StandIn } from "./stand-in";

/** What Office.js tells of itself; the rest of the global `Office` is not asked. */
export interface OfficeAbout {
  readonly host?: "Excel" | null;
  readonly platform?: string | null;
  readonly excelApi?: number;
  readonly background?: string;
}

/** Gives this process the globals of a page in which Office.js was loaded; what it gives back takes them away again. */
export function playPage({ Excel, OfficeExtension, window }: Partial<StandIn>, about: OfficeAbout = {}): () => void {
  const { host = "Excel", platform = "PC", excelApi = 14, background } = about;
  const isSetSupported = (set: string, version: string | number): boolean =>
    set !== "ExcelApi" || Number(String(version).split(".")[1]) <= excelApi;
  const office = {
    onReady: () => Promise.resolve({ host, platform }),
    HostType: { Excel: "Excel" },
    context: {
      requirements: { isSetSupported },
      displayLanguage: "nl-NL",
      officeTheme: background === undefined ? undefined : { bodyBackgroundColor: background },
    },
  };
  if (window !== undefined) window["Office"] = office;
  Object.assign(globalThis, { Excel, OfficeExtension, Office: office });
  return () => {
    for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
  };
}
