import { excelFailure } from "./excel-failure";
import { reread, type Later } from "./reread";

export interface Watch {
  /** Asks for a read, as if somebody had typed: after writing a cell ourselves. */
  readonly refresh: () => void;
  /** Takes the handler away. Whoever builds sheets stops first: a large write under a handler hangs Excel on the web. */
  readonly stop: () => Promise<void>;
}

/**
 * Calls `read` after each burst of changes anywhere in the workbook; `read` takes care of its own errors. Which cells
 * changed is not told: Excel leaves that out for several cells at once, and misses some when typing is fast. What this pane
 * wrote itself is passed over where Excel says so (ExcelApi 1.14); elsewhere it costs one more read.
 * @throws WorkbookError
 */
export async function watchWorkbook(
  context: Excel.RequestContext,
  later: Later,
  read: () => Promise<void>,
): Promise<Watch> {
  const { mark, stop } = reread(later, read);
  const handler = context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
    if (triggerSource !== "ThisLocalAddin") mark();
    return Promise.resolve();
  });
  try {
    await context.sync();
  } catch (error) {
    throw excelFailure(error);
  }
  return {
    refresh: mark,
    async stop() {
      stop();
      handler.remove();
      await handler.context.sync().catch((error: unknown) => {
        throw excelFailure(error);
      });
    },
  };
}
