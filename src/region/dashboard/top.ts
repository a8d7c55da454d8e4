import {
  asContent,
  firstThatHolds,
  iff,
  isBlank,
  isMore,
  minus,
  numberLiteral,
  textLiteral,
  type Formula,
} from "../../workbook/formula";
import { look, palette, restyle } from "../../workbook/look";
import type { SheetDraft } from "../../workbook/sheet-draft";
import { dayText, momentText } from "../figures/moment-text";
import type { Slice } from "../figures/slice";
import { counted, inBrackets, sentence, wholeNumber } from "../figures/wording";
import { numberSetting, settingCell, textSetting, type RegionSettings } from "../settings/region-settings";
import { statusTexts } from "../survey/status";
import { grid } from "./layout";
import { fixedAddress } from "./put-cells";

const zero = numberLiteral(0);
const nothing = textLiteral("");
const subtitleStyle = restyle(look.subtitle, { border: look.rule.border });
const noticeStyle = restyle(look.subtitle, { vertical: "middle" });
const noticeRow = 3;

/** Title, what the figures are about, and the notice about which plans count. */
export function putTop(draft: SheetDraft, settings: RegionSettings, all: Slice, notice: Formula<string>): void {
  draft.row(0, 8);
  const title = sentence(textSetting(settings, "programme"), ": regio ", textSetting(settings, "region"));
  draft.put(1, grid.first, asContent(title), look.title);
  draft.row(1, 32);
  draft.put(2, grid.first, asContent(subtitle(settings, all)), subtitleStyle);
  draft.fill({ top: 2, left: grid.first, bottom: 2, right: grid.last }, look.rule);
  draft.row(2, 18);
  draft.put(noticeRow, grid.first, asContent(notice), noticeStyle);
  draft.row(noticeRow, 22);
  const first = fixedAddress(noticeRow, grid.first);
  draft.addConditionalFormat({
    kind: "formula",
    areas: [{ top: noticeRow, left: grid.first, bottom: noticeRow, right: grid.first }],
    formula: `LEFT(${first},1)="▲"`,
    style: { color: palette.warningText, bold: true },
  });
}

/** "Schooljaar 2026-2027 · stand 16 november 2026, 14.30 uur · 41 bestanden, 1 vervangen door een nieuwere versie". */
function subtitle(settings: RegionSettings, all: Slice): Formula<string> {
  const number = (status: keyof typeof statusTexts) => all.where("Status", textLiteral(statusTexts[status])).count();
  const files = inBrackets(minus(all.filled("Status").count(), number("missing")));
  const [replaced, unreadable] = [number("superseded"), number("unreadable")];
  return sentence(
    "Schooljaar ",
    textSetting(settings, "schoolYear"),
    deadlineText(settings),
    " · ",
    standText(all),
    " · ",
    counted(files, "bestand", "bestanden"),
    iff(isMore(replaced, zero), sentence(", ", wholeNumber(replaced), " vervangen door een nieuwere versie"), nothing),
    iff(isMore(unreadable, zero), sentence(", ▲ ", wholeNumber(unreadable), " niet te lezen"), nothing),
  );
}

function deadlineText(settings: RegionSettings): Formula<string> {
  const deadline = settingCell(settings, "deadline");
  const day = sentence(" · indienen uiterlijk ", dayText(numberSetting(settings, "deadline")));
  return iff(isBlank(deadline), nothing, day);
}

/** The newest moment in the files themselves: the same files always say the same. */
function standText(all: Slice): Formula<string> {
  const [submitted, saved] = [all.max("Ingediend op"), all.max("Opgeslagen op")];
  return firstThatHolds(
    [
      [isMore(submitted, zero), sentence("stand ", momentText(submitted))],
      [isMore(saved, zero), sentence("bestanden opgeslagen tot ", momentText(saved))],
    ],
    textLiteral("nog geen ingediende plannen"),
  );
}
