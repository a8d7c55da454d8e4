import type { Host, HostEvent } from "../protocol/host";
import type { RequestBody } from "../protocol/protocol";

/** What "Excel on the web" tells an add-in about itself. */
export interface WebHostOptions {
  readonly page: string;
  /** As Excel's own words, e.g. "nl-NL". */
  readonly locale: string;
  readonly excelApi: string;
  /** Called after each answer. */
  readonly afterAnswer: () => void;
}

/** Office.js's dispatch id of a batch of requests; all other methods belong to the older common API. */
const batchMethod = 93;
const notSupported = 5007;
const eventCategory = 65_536;

interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _correlationId: unknown;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly string[] };
}

export interface OpenPane {
  /** Tells the pane of an event. */
  readonly fire: (event: HostEvent) => void;
  readonly close: () => void;
}

/** Plays the page around an add-in of Excel on the web: loads the pane in a frame and answers what Office.js in it posts. */
export function openPane(frame: HTMLIFrameElement, host: Host, options: WebHostOptions): OpenPane {
  const conversation = crypto.randomUUID();
  const addIn = "schoolbudget";
  let isListening = false;

  const post = (message: object): void => {
    const envelope = { _messageType: 1, _conversationId: conversation, _origin: location.origin, _errorCode: 0, _serializerVersion: 1 }; // prettier-ignore
    frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), location.origin);
  };
  const answer = async (message: PaneMessage): Promise<unknown> => {
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return contextOf(addIn, options);
    if (message._actionName === "executeMethod") return execute(host, message);
    if (message._actionName === "richApiMessage") isListening = message._actionType === 1;
    return { Error: 0 };
  };

  const listen = ({ source, data }: MessageEvent<unknown>): void => {
    const message = source === frame.contentWindow ? parseMessage(data) : null;
    if (message === null) return;
    const { _actionName, _correlationId } = message;
    void answer(message).then((_data) => {
      post({ _actionName, _correlationId, _responseType: 0, _data });
      options.afterAnswer();
    });
  };
  addEventListener("message", listen);
  frame.src = `${options.page}?_host_Info=Excel$Web$16.01$${options.locale}$$$$0#&_xdm_Info=${conversation}|${addIn}|${location.origin}`;
  return {
    fire: ({ type, target, message }) => {
      const entry = [eventCategory, type, target, JSON.stringify(message), 0, false];
      if (isListening) post({ _actionName: "richApiMessage", _correlationId: 0, _responseType: 1, _data: { ArrayData: [entry] } }); // prettier-ignore
    },
    close: () => {
      removeEventListener("message", listen);
      frame.src = "about:blank";
    },
  };
}

function parseMessage(data: unknown): PaneMessage | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = JSON.parse(data) as PaneMessage;
  return message._messageType === 0 ? message : null;
}

async function execute(host: Host, { _data }: PaneMessage): Promise<object> {
  const body = _data?.ArrayData?.[4];
  if (_data?.DdaMethod?.DispatchId !== batchMethod || body === undefined) return { Version: 1, Error: notSupported };
  const answer = await host.answer(JSON.parse(body) as RequestBody);
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
}

function contextOf(addIn: string, { locale, excelApi }: WebHostOptions): object {
  return {
    _id: addIn,
    _appInstanceId: addIn,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/Map1.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    // An add-in that somebody sideloaded has none: Office.js then reads nothing as XML, and the browser complains.
    _eToken: encodeURIComponent("<t/>"),
    _correlationId: "",
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, RichApiRuntime: "1.2", DelayForCellEdit: "1.1" }),
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _initialDisplayMode: 0,
  };
}
