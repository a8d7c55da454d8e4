import { version } from "../../texts/version";
import type { Failure } from "../pane-state";
import type { Host } from "../workbook-port";

/** One line for the helpdesk: what went wrong, when, which version, where. Never what somebody typed. */
export function supportDetails(host: Host, failure: Failure | null): string {
  const place = host.kind === "excel" ? `Excel ${host.platform} ${host.language}` : host.kind;
  const parts =
    failure === null ? [] : [failure.code ?? "bug", failure.detail, failure.at.slice(0, 16).replace("T", " ")];
  return [...parts, `Schoolbudget Inclusie ${version}`, place].filter((part) => part !== "").join(" · ");
}
