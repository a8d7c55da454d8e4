import type { Participation } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { version } from "../texts/version";
import type { SheetDescription } from "../workbook/description";
import { look } from "../workbook/look";
import { SheetDraft } from "../workbook/sheet-draft";
import { metaMarker, metaSheetName, templateVersion } from "./form-sheets";
import { flatten, programmePrefix } from "./programme-cells";
import { programmeMark } from "./programme-mark";
import type { SubmissionStamp } from "./submission";

/** Keys of the very hidden sheet, apart from the programme's own. */
export const metaKeys = {
  template: "sjabloon.versie",
  madeBy: "gemaakt.met",
  participation: "deelname",
  programmeMark: "kenmerk.regeling",
  status: "status",
  submissionId: "inzending.id",
  submittedAt: "inzending.tijd",
  digest: "inzending.digest",
} as const;

/** The status of a plan that is still being written, and of one that was handed in. */
export const [draftStatus, handedInStatus] = ["concept", "ingediend"] as const;

/** Keys of a stamp: that of the plan, and that of the year end. */
export const stampKeys = {
  plan: { id: metaKeys.submissionId, submittedAt: metaKeys.submittedAt, digest: metaKeys.digest },
  evaluation: { id: "eindevaluatie.id", submittedAt: "eindevaluatie.tijd", digest: "eindevaluatie.digest" },
} as const;
export type StampKind = keyof typeof stampKeys;

/** The very hidden sheet: plain key/value cells, because document settings and custom parts get lost on some platforms. */
export function describeMeta(
  programme: Programme,
  participation: Participation | null,
  stamp: SubmissionStamp | null,
  evaluationStamp: SubmissionStamp | null = null,
): SheetDescription {
  const draft = new SheetDraft(metaSheetName);
  draft.setColumns([44, 80]);
  draft.put(0, 0, metaMarker, look.key);
  const programmeRows = flatten(programme, programmePrefix);
  const rows: readonly (readonly [string, string | number | boolean])[] = [
    [metaKeys.template, templateVersion],
    [metaKeys.madeBy, version],
    [metaKeys.status, stamp === null ? draftStatus : handedInStatus],
    ...(participation === null ? [] : [[metaKeys.participation, participation] as const]),
    ...stampRows("plan", stamp),
    ...stampRows("evaluation", evaluationStamp),
    [metaKeys.programmeMark, programmeMark(programmeRows)],
    ...programmeRows,
  ];
  rows.forEach(([key, value], index) => {
    draft.put(index + 1, 0, key, look.key);
    draft.put(index + 1, 1, value, look.key);
  });
  return draft.describe({
    visibility: "veryHidden",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: null,
    // Nobody sees this sheet; open, so that the stamp can be kept without lifting a protection first.
    protection: null,
    print: null,
  });
}

function stampRows(kind: StampKind, stamp: SubmissionStamp | null): readonly (readonly [string, string])[] {
  if (stamp === null) return [];
  const keys = stampKeys[kind];
  return [
    [keys.id, stamp.id],
    [keys.submittedAt, stamp.submittedAt],
    [keys.digest, stamp.digest],
  ];
}
