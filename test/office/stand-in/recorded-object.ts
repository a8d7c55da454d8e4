import { HostObject } from "./host-object";

/** Which properties an object has: true for a plain one, a shape for an object below it. */
export interface Shape {
  readonly [member: string]: true | Shape;
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
    if (part === undefined) return super.read(member);
    const path = this.prefix + member;
    return part === true
      ? this.recorder.get(path)
      : new RecordedObject(`${this.kind}.${member}`, part, this.recorder, `${path}/`);
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
