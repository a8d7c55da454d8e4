import { errorText } from "../../texts/error-text";
import { paneTexts } from "../../texts/pane-text";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Failure } from "../pane-state";
import type { Tools } from "./tools";

/**
 * The pane's edge for errors: a cell being edited only makes us wait, a protected workbook and everything else gets its
 * screen. Bugs get theirs as well, with what the helpdesk needs, and stay loud in the console.
 */
export async function attempt(tools: Pick<Tools, "store" | "environment">, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    showFailure(tools, error);
  }
}

/** Shows what went wrong; a cell being edited is not wrong. */
export function showFailure({ store, environment }: Pick<Tools, "store" | "environment">, error: unknown): void {
  if (isBusy(error)) return store.dispatch({ type: "waiting", waiting: true });
  const { language } = store.state();
  const failure = failureOf(error, environment.now());
  store.dispatch({ type: "failed", failure });
  const spoken =
    failure.code === null ? paneTexts(language).problems.bug.title : errorText(failure.code, language).what;
  store.dispatch({ type: "announce", text: spoken, urgent: true });
  if (failure.code === null) environment.report(error);
}

/** True while someone types in a cell. */
export function isBusy(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "excel-busy";
}

function failureOf(error: unknown, at: string): Failure {
  if (error instanceof WorkbookError) return { code: error.code, detail: error.detail, at };
  return { code: null, detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error), at };
}
