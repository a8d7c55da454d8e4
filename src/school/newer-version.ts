import type { Finding } from "../domain/finding";
import { version } from "../texts/version";
import { WorkbookError } from "../workbook/workbook-error";
import { formFinding } from "./form-finding";
import type { CheckedPlan } from "./submission";

const reason = "newer-version";

/** Whether a text from a file is a version as ours are written: "0.1.0", "1.0.0-beta.2". */
export function isVersion(text: string): boolean {
  return /^\d{1,6}\.\d{1,6}\.\d{1,6}(-[0-9A-Za-z.]{1,30})?$/.test(text);
}

/** Whether one version comes after another, as "0.10.0" after "0.9.1"; what comes after the dash does not count. */
export function isLaterVersion(one: string, other: string): boolean {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  const differing = left.findIndex((number, index) => number !== right[index]);
  return differing >= 0 && (left[differing] ?? 0) > (right[differing] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return version.split(/[.-]/).slice(0, 3).map(Number);
}

/** Said of a workbook that holds more than this version knows; an error, because what we read may not be all of it. */
export function newerFinding(madeBy: string | null): Finding {
  const newer = madeBy !== null && isLaterVersion(madeBy, version) ? madeBy : "";
  return { ...formFinding("workbook", { reason, madeBy: newer, version }), severity: "error" };
}

/**
 * For whoever is about to write in a school's workbook, or to make it anew from what was read: what we do not know would be
 * lost.
 * @throws WorkbookError `newer-format` when the workbook was made by a newer version.
 */
export function refuseNewer({ findings }: CheckedPlan): void {
  const found = findings.find(({ code, params }) => code === "R33" && params["reason"] === reason);
  if (found !== undefined) throw new WorkbookError("newer-format", String(found.params["madeBy"]));
}
