import type { Finding, FindingParams } from "../domain/finding";

/** R33: "Dit is een ouder sjabloon", a renamed or removed sheet, an overwritten formula or label. */
export function formFinding(at: Finding["at"], params: FindingParams): Finding {
  return { code: "R33", severity: "warning", kind: "wrong", at, params };
}
