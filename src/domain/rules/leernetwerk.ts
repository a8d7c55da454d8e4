import { valueOf } from "../entry";
import { asks } from "../programme-form";
import { error, type Rule } from "./rule";

/** R23: taking part is confirmed. */
export const leernetwerkRule: Rule = {
  code: "R23",
  source: "Deelname aan het leernetwerk is een verplicht onderdeel van de aanpak.",
  check: ({ header }, { programme }) => {
    if (!asks(programme, "leernetwerk")) return [];
    const confirmed = valueOf(header.leernetwerk);
    return confirmed === true ? [] : [error(confirmed === null ? "missing" : "wrong", "header.leernetwerk")];
  },
};
