import type { BatchInterpreter } from "./batch-interpreter";
import { HostError, type HostErrorCode } from "./host-object";
import { actionTypes, type Action, type RequestBody } from "./protocol";

/** One request as it came to the host. */
export interface SentRequest {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly body: RequestBody;
  /** True for what the library sends by itself after `Excel.run`, to let go of references; nobody waits for it. */
  readonly isCleanUp: boolean;
}

/** What the host tells its clients without being asked. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly message: object;
}

interface Failure {
  /** How many requests go well before. */
  after: number;
  readonly action: number;
  readonly code: HostErrorCode;
  /** Whether nothing comes through any more from there on. */
  readonly forGood: boolean;
}

/** Answers the requests of clients, remembers them, and has trouble when it is told to. */
export class Host {
  /** Milliseconds before each answer. */
  delay = 0;
  /** While somebody edits a cell Excel refuses every request. */
  isEditingCell = false;
  private readonly interpreter: BatchInterpreter;
  private readonly sent: SentRequest[] = [];
  private failure: Failure | null = null;
  private isGone = false;

  constructor(interpreter: BatchInterpreter) {
    this.interpreter = interpreter;
  }

  /** Requests until now, without what the library sends to let go of references. */
  requests(): readonly SentRequest[] {
    return this.sent.filter(({ isCleanUp }) => !isCleanUp);
  }

  /**
   * Makes the first request fail that comes to this action, counted from 0 in its request; what came before it stays done.
   * `after` says how many requests are let pass first.
   */
  failAt(action: number, code: HostErrorCode = "GeneralException", after = 0): void {
    this.failure = { action, code, after, forGood: false };
  }

  /** The same, but from there on nothing comes through, as when the workbook is closed, until it is opened again. */
  closeAt(action: number, after = 0): void {
    this.failure = { action, code: "ConnectionFailure", after, forGood: true };
  }

  /** Trouble is over. */
  openAgain(): void {
    this.failure = null;
    this.isGone = false;
  }

  async answer(body: RequestBody): Promise<object> {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const cleansUp = isCleanUp(body);
    const answer = await this.interpreter.run(body, (index) => this.refuse(index, cleansUp));
    if (!cleansUp && this.failure !== null) this.failure.after--;
    this.sent.push({ bytes: bytesOf(body), answerBytes: bytesOf(answer), body, isCleanUp: cleansUp });
    return answer;
  }

  private refuse(index: number, cleansUp: boolean): void {
    if (cleansUp) return;
    if (this.isGone) throw new HostError("ConnectionFailure", "the workbook was closed");
    if (this.isEditingCell) throw new HostError("InvalidOperationInCellEditMode", "a cell is being edited");
    if (this.failure === null || this.failure.after > 0 || this.failure.action !== index) return;
    const { action, code, forGood } = this.failure;
    this.failure = null;
    this.isGone = forGood;
    throw new HostError(code, `told to fail at action ${action}`);
  }
}

function isCleanUp({ Actions }: RequestBody): boolean {
  const letsGo = ({ Name }: Action): boolean => Name === "_RemoveReference";
  return Actions.some(letsGo) && Actions.every((each) => letsGo(each) || each.ActionType === actionTypes.instantiate);
}

const bytesOf = (message: object): number => new TextEncoder().encode(JSON.stringify(message)).length;
