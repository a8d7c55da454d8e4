import { HostObject } from "../protocol/host-object";

/** Which members an object has: true for a plain property, a shape for an object below it. */
export interface Shape {
  readonly [member: string]: true | "method" | Shape;
}

/** Where the values of an object and the objects below it go, each under a path such as "font/bold". */
export interface Recorder {
  readonly set: (path: string, value: unknown) => void;
  readonly get: (path: string) => unknown;
}

/** An object that only remembers what it was told; whatever its shape lacks, it refuses by name. */
export class RecordedObject extends HostObject {
  readonly kind: string;
  private readonly shape: Shape;
  private readonly recorder: Recorder;
  private readonly prefix: string;

  constructor(kind: string, shape: Shape, recorder: Recorder, prefix = "") {
    super();
    this.kind = kind;
    this.shape = shape;
    this.recorder = recorder;
    this.prefix = prefix;
  }

  override read(member: string): unknown {
    const part = this.shape[member];
    if (part === undefined || part === "method") return super.read(member);
    const path = this.prefix + member;
    return part === true
      ? this.recorder.get(path)
      : new RecordedObject(`${this.kind}.${member}`, part, this.recorder, `${path}/`);
  }

  /** A method only leaves its arguments behind. */
  override call(member: string, args: readonly unknown[]): unknown {
    if (this.shape[member] !== "method") return super.call(member, args);
    this.recorder.set(this.prefix + member, args);
    return null;
  }

  override write(member: string, value: unknown): void {
    if (this.shape[member] === true) this.recorder.set(this.prefix + member, value);
    else super.write(member, value);
  }
}

/** Records into a map. */
export function recordInto(map: Map<string, unknown>, beforeSet: () => void = () => undefined): Recorder {
  return {
    get: (path) => map.get(path),
    set: (path, value) => {
      beforeSet();
      map.set(path, value);
    },
  };
}
