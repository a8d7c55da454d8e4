import { sameText } from "../same-text";
import { warning, type Rule } from "./rule";

/** R04: the form asks the board twice, above and at the signature. */
export const sameBoardRule: Rule = {
  code: "R04",
  source: "Afgeleid: het formulier vraagt het bestuur twee keer, bovenaan en bij de ondertekening.",
  check: ({ header, signature }) => {
    const bothFilled = header.board !== "" && signature.board !== "";
    if (!bothFilled || sameText(header.board, signature.board)) return [];
    return [warning("wrong", "signature.board", { text: signature.board, board: header.board })];
  },
};
