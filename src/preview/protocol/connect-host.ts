import type { Host, HostEvent } from "./host";
import type { RequestBody } from "./protocol";

/** Microsoft's client library, as a page has it. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** Connects the library to a host through its own bridge; what it gives back tells the library of an event. */
export function connectHost(
  { OfficeExtension }: ClientLibrary,
  host: Host,
  afterAnswer: () => void,
): (event: HostEvent) => void {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
      void host.answer(message.body).then((body) => {
        send({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
        afterAnswer();
      });
    },
  };
  const send = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  (OfficeExtension as unknown as { HostBridge: { init(bridge: Bridge): void } }).HostBridge.init(bridge);
  return (event) => send({ type: 3, controlId: "", message: { entries: [eventEntry(event)] } });
}

const eventEntry = ({ type, target, message }: HostEvent): object => ({
  messageCategory: 65_536,
  messageType: type,
  targetId: target,
  message: JSON.stringify(message),
});
