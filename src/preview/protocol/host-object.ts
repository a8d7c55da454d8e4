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

/** An object of Excel's model. Accessors and methods of the class are its members; instance fields stay private to the stand-in. */
export abstract class HostObject {
  /** Excel's name for the class. */
  abstract readonly kind: string;
  /** By which Office.js finds the object again; null when it doesn't. */
  readonly identity: string | null = null;

  read(member: string): unknown {
    const { get } = this.descriptorOf(member);
    if (get === undefined) throw this.lacks(member);
    return get.call(this);
  }

  write(member: string, value: unknown): void {
    const { set } = this.descriptorOf(member);
    if (set === undefined) throw this.lacks(member);
    set.call(this, value);
  }

  call(member: string, args: readonly unknown[]): unknown {
    const method: unknown = this.descriptorOf(member).value;
    if (typeof method !== "function") throw this.lacks(member);
    return method.apply(this, args);
  }

  protected lacks(member: string): HostError {
    return new HostError("ApiNotFound", `the stand-in for Excel has no ${this.kind}.${member}`);
  }

  private descriptorOf(member: string): PropertyDescriptor {
    for (
      let type: object = Object.getPrototypeOf(this);
      type !== HostObject.prototype;
      type = Object.getPrototypeOf(type)
    ) {
      const descriptor = Object.getOwnPropertyDescriptor(type, member);
      if (descriptor !== undefined && member !== "constructor") return descriptor;
    }
    throw this.lacks(member);
  }
}

/** A collection of Excel's model: Office.js loads its items in one go. */
export abstract class HostCollection extends HostObject {
  abstract readonly listItems: () => readonly HostObject[];
}
