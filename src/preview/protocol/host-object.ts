export type HostErrorCode =
  | "ApiNotFound"
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "AccessDenied"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "GeneralException"
  | "ConnectionFailure"
  | "NotImplemented";

/** What Excel refuses, with the code that Office.js passes on. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

interface Member {
  readonly get?: (this: HostObject) => unknown;
  readonly set?: (this: HostObject, value: unknown) => void;
  readonly value?: unknown;
}

/** An object of Excel's model. Accessors and methods of the class are its members; instance fields stay private to the stand-in. */
export abstract class HostObject {
  /** Excel's name for the class. */
  abstract readonly kind: string;
  /** By which Office.js finds the object again; null when it doesn't. */
  readonly identity: string | null = null;

  read(member: string): unknown {
    const { get } = this.memberCalled(member);
    if (get === undefined) throw this.lacks(member);
    return get.call(this);
  }

  write(member: string, value: unknown): void {
    const { set } = this.memberCalled(member);
    if (set === undefined) throw this.lacks(member);
    set.call(this, value);
  }

  call(member: string, args: readonly unknown[]): unknown {
    const method: unknown = this.memberCalled(member).value;
    if (typeof method !== "function") throw this.lacks(member);
    return Reflect.apply(method, this, args);
  }

  protected lacks(member: string): HostError {
    return new HostError("ApiNotFound", `the stand-in for Excel has no ${this.kind}.${member}`);
  }

  private memberCalled(member: string): Member {
    for (let type = prototypeOf(this); type !== HostObject.prototype; type = prototypeOf(type)) {
      const descriptor = Object.getOwnPropertyDescriptor(type, member);
      if (descriptor !== undefined && member !== "constructor") return descriptor;
    }
    throw this.lacks(member);
  }
}

const prototypeOf = (object: object): object => Reflect.getPrototypeOf(object) ?? HostObject.prototype;

/** A collection of Excel's model: Office.js loads its items in one go. */
export abstract class HostCollection extends HostObject {
  abstract readonly listItems: () => readonly HostObject[];
}
