import { HostCollection, HostError, HostObject } from "./host-object";
import {
  actionTypes,
  pathTypes,
  type Action,
  type Arguments,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./protocol";

/** An object of the model, or null for a null object. */
type Target = HostObject | null;

/** Runs Office.js's request batches on an object model; knows the protocol, and nothing of Excel. */
export class BatchInterpreter {
  private readonly root: HostObject;
  /** Waits until values that a load may ask for are final. */
  private readonly settle: () => Promise<void>;
  private readonly kept = new Map<string, HostObject>();
  private readonly referenceOf = new WeakMap<HostObject, string>();
  private lastReference = 0;

  constructor(root: HostObject, settle: () => Promise<void>) {
    this.root = root;
    this.settle = settle;
  }

  /** Actions before a failing one stay done, as in Excel; `refuse` may throw before any action. */
  async run(body: RequestBody, refuse: (index: number) => void = () => undefined): Promise<ResponseBody> {
    const batch = new Batch(body, this.root, this.kept);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        refuse(index);
        results.push({ ActionId: action.Id, Value: await this.perform(action, batch) });
      } catch (error) {
        return { Results: results, Error: describeFailure(error, action, index) };
      }
    }
    await this.settle();
    return { Results: results };
  }

  private async perform(action: Action, batch: Batch): Promise<unknown> {
    if (action.ActionType === actionTypes.trace) return null;
    const target = batch.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return target === null ? null : this.identify(target);
      case actionTypes.load:
        await this.settle();
        return query(target, action.QueryInfo?.Select ?? []);
      case actionTypes.call:
        // The library keeps references by itself, of null objects too.
        return target === null && action.Name === "_KeepReference" ? null : this.call(demanded(target), action, batch);
      case actionTypes.set:
        demanded(target).write(memberName(action.Name), batch.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostError("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  private identify(target: HostObject): object {
    const reference = this.referenceOf.get(target);
    return {
      ...(target.identity === null ? {} : { _Id: target.identity }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private call(target: HostObject, action: Action, batch: Batch): unknown {
    const args = batch.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return this.keep(target);
    if (action.Name === "_RemoveReference") return this.kept.delete(String(args[0]));
    return target.call(memberName(action.Name), args) ?? null;
  }

  private keep(target: HostObject): null {
    const reference = this.referenceOf.get(target) ?? `reference${++this.lastReference}`;
    this.referenceOf.set(target, reference);
    this.kept.set(reference, target);
    return null;
  }
}

/** The objects that one request speaks of; each path is walked once, so a method in a path is called once. */
class Batch {
  private readonly body: RequestBody;
  private readonly root: HostObject;
  private readonly kept: ReadonlyMap<string, HostObject>;
  private readonly resolved = new Map<number, Target>();

  constructor(body: RequestBody, root: HostObject, kept: ReadonlyMap<string, HostObject>) {
    this.body = body;
    this.root = root;
    this.kept = kept;
  }

  resolve(id: number): Target {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `no object path ${id}`);
    const target = this.walk(path);
    this.resolved.set(id, target);
    return target;
  }

  argumentsOf(info: Arguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference > 0 ? this.resolve(reference) : this.withObjects(value);
    });
  }

  private walk(path: ObjectPath): Target {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.root;
      case pathTypes.newObject:
        return asTarget(this.root.call("newObject", [path.Name]), this.root, "newObject");
      case pathTypes.nullObject:
        return null;
      case pathTypes.keptReference:
        return this.keptAs(path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return asTarget(parent.read(memberName(path.Name)), parent, path.Name);
      case pathTypes.method:
        return asTarget(parent.call(memberName(path.Name), this.argumentsOf(path.ArgumentInfo)), parent, path.Name);
      case pathTypes.indexer:
        return asTarget(parent.call("getItem", this.argumentsOf(path.ArgumentInfo)), parent, "getItem");
      default:
        throw new HostError("NotImplemented", `path type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  private keptAs(reference: string): HostObject {
    const target = this.kept.get(reference);
    if (target === undefined) throw new HostError("ItemNotFound", `reference ${reference} is not kept any more`);
    return target;
  }

  /** Plain values may hold objects too, such as the range of a list of choices. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.withObjects(inner)]));
  }
}

/** "GetRange" on the wire is `getRange` in the model. */
const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function asTarget(value: unknown, parent: HostObject, member: string): Target {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError("NotImplemented", `${parent.kind}.${member} gives no object`);
}

function demanded(target: Target): HostObject {
  if (target === null) throw new HostError("InvalidObjectPath", "this is a null object");
  return target;
}

/** Loaded properties under their names on the wire; "format/fill/color" goes down, and for a collection into its items. */
function query(target: Target, select: readonly string[]): unknown {
  if (target === null) return null;
  if (select.length === 0)
    throw new HostError("NotImplemented", `load of everything of ${target.kind}; name what you need`);
  if (target instanceof HostCollection) {
    const ofItems = select.map((path) => path.replace(/^items\//i, ""));
    return { _Items: target.listItems().map((item) => ({ _Id: item.identity, ...queryObject(item, ofItems) })) };
  }
  return { ...(target.identity === null ? {} : { _Id: target.identity }), ...queryObject(target, select) };
}

function queryObject(target: HostObject, select: readonly string[]): Record<string, unknown> {
  const loaded: Record<string, unknown> = {};
  for (const path of select) {
    const [head = "", ...rest] = path.split("/");
    const value = target.read(memberName(head));
    if (rest.length === 0) loaded[wireName(head)] = value;
    else if (value === null) loaded[wireName(head)] = null;
    else
      loaded[wireName(head)] = {
        ...Object(loaded[wireName(head)]),
        ...Object(query(asTarget(value, target, head), [rest.join("/")])),
      };
  }
  return loaded;
}

function describeFailure(error: unknown, action: Action, index: number): NonNullable<ResponseBody["Error"]> {
  const code = error instanceof HostError ? error.code : "GeneralException";
  const message =
    error instanceof HostError
      ? error.message
      : `the stand-in itself failed: ${error instanceof Error ? error.stack : String(error)}`;
  return {
    Code: code,
    Message: message,
    ActionIndex: index,
    HttpStatusCode: code === "ItemNotFound" ? 404 : 400,
    Location: action.Name,
  };
}
