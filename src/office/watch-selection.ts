import { excelFailure } from "./excel-failure";
import { reread, type Later } from "./reread";
import type { Watch } from "./watch-workbook";

/**
 * Calls `read` after somebody went to another cell or another sheet, once when they hurry past several; `read` takes care
 * of its own errors. Going there asks nothing of Excel: what is selected is for `read` to find out.
 * @throws WorkbookError
 */
export async function watchSelection(
  context: Excel.RequestContext,
  later: Later,
  read: () => Promise<void>,
): Promise<Watch> {
  const { mark, stop } = reread(later, read);
  const heard = (): Promise<void> => Promise.resolve(mark());
  const { onSelectionChanged, onActivated } = context.workbook.worksheets;
  const handlers = [onSelectionChanged.add(heard), onActivated.add(heard)];
  try {
    await context.sync();
  } catch (error) {
    throw excelFailure(error);
  }
  return {
    refresh: mark,
    async stop() {
      stop();
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync().catch((error: unknown) => {
        throw excelFailure(error);
      });
    },
  };
}
