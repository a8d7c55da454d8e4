import type { BatchInterpreter } from "../../../src/preview/protocol/batch-interpreter";
import type { ExcelLibrary } from "./load-excel-library";
import { actionTypes, type RequestBody, type ResponseBody } from "../../../src/preview/protocol/protocol";

/** One request as it came over the bridge. */
export interface SentRequest {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly body: RequestBody;
  /** True for what the library sends by itself after `Excel.run`, to let go of references; nobody waits for it. */
  readonly isCleanUp: boolean;
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** Connects the library to an interpreter through its own bridge; each request is added to `log`. */
export function connectHost(
  { OfficeExtension }: ExcelLibrary,
  interpreter: BatchInterpreter,
  log: SentRequest[],
): void {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
      void interpreter.run(message.body).then((body: ResponseBody) => {
        const answer = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
        log.push({
          bytes: Buffer.byteLength(text),
          answerBytes: Buffer.byteLength(answer),
          body: message.body,
          isCleanUp: isCleanUp(message.body),
        });
        bridge.onMessageFromHost?.(answer);
      });
    },
  };
  (OfficeExtension as unknown as { HostBridge: { init(bridge: Bridge): void } }).HostBridge.init(bridge);
}

function isCleanUp({ Actions }: RequestBody): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === "_RemoveReference");
}
