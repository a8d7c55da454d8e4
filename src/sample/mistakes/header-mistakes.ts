import { empty } from "../../domain/entry";
import { parseTick } from "../../domain/parse-tick";
import type { Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import { isNew, withHeader, withSignature, type Mistake } from "./mistake";

const part = "header";
const unknownBoard = "Stichting Boven het Maaiveld";
const unknownWerkgebied = "Buiten de regio";

/** Mistakes in the kop of the form. */
export const headerMistakes = {
  "brin-missing": { part, codes: ["R31"], putIn: (plan) => withHeader(plan, { brin: "" }) },
  "brin-malformed": {
    part,
    codes: ["R31"],
    putIn: (plan, _, { applicant }) =>
      withHeader(plan, { brin: `${plan.header.brin.slice(0, 3)}${applicant === "board" ? "" : "-00"}` }),
  },
  "board-missing": { part, codes: ["R03"], fits: hasBoard, putIn: (plan) => withHeader(plan, { board: "" }) },
  "board-not-on-list": {
    part,
    codes: ["R03"],
    fits: hasBoard,
    putIn: (plan) => withSignature(withHeader(plan, { board: unknownBoard }), { board: unknownBoard }),
  },
  "board-differs-at-signature": {
    part,
    codes: ["R04"],
    fits: hasBoard,
    putIn: (plan) => withSignature(plan, { board: `${plan.header.board}, afdeling primair onderwijs` }),
  },
  "werkgebied-missing": {
    part,
    codes: ["R02"],
    fits: hasWerkgebied,
    putIn: (plan) => withHeader(plan, { werkgebied: "" }),
  },
  "werkgebied-not-on-list": {
    part,
    codes: ["R02"],
    fits: hasWerkgebied,
    putIn: (plan) => withHeader(plan, { werkgebied: unknownWerkgebied }),
  },
  "participation-missing": {
    part,
    codes: ["R29"],
    fits: (plan, { participations }) => isNew(plan) && participations.length > 1,
    putIn: (plan) => withHeader(plan, { participation: empty }),
  },
  "partner-by-name": {
    part,
    codes: ["R31"],
    fits: isAlone,
    putIn: (plan) => withHeader(plan, { partners: "onze buurschool" }),
  },
  "partner-is-own-school": {
    part,
    codes: ["R31"],
    fits: isAlone,
    putIn: (plan) => withHeader(plan, { partners: plan.header.brin }),
  },
  "leernetwerk-not-confirmed": {
    part,
    codes: ["R23"],
    fits: asksLeernetwerk,
    putIn: (plan) => withHeader(plan, { leernetwerk: empty, leernetwerkNames: "" }),
  },
  "leernetwerk-unclear": {
    part,
    codes: ["R23", "S04"],
    fits: asksLeernetwerk,
    putIn: (plan) => withHeader(plan, { leernetwerk: parseTick("nog overleggen") }),
  },
} satisfies Record<string, Mistake>;

function isAlone({ header }: Plan, programme: Programme): boolean {
  return asks(programme, "joint") && header.partners === "";
}

function hasBoard(_: Plan, { applicant }: Programme): boolean {
  return applicant === "school";
}

function hasWerkgebied(_: Plan, { werkgebieden }: Programme): boolean {
  return werkgebieden.names.length > 0;
}

function asksLeernetwerk(_: Plan, programme: Programme): boolean {
  return asks(programme, "leernetwerk");
}
