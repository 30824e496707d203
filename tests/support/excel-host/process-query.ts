/**
 * Answers one request of Microsoft's client: resolves its object paths and runs its actions over host objects.
 * Anything the host does not know is refused with ApiNotFound, loudly; so is a member above the claimed requirement set.
 */
import { containsSet, HostRefusal } from './host-object';
import type { HostObject, Json } from './host-object';

/** An argument that is an object travels as the id of its path, named again in `ReferencedObjectPathIds` at its place. */
type ArgumentInfo = { readonly Arguments?: readonly Json[] | null; readonly ReferencedObjectPathIds?: readonly (number | null)[] | null };

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
};

export type RequestBody = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type ResponseBody = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number } | null;
};

/** What the host brings to every request. */
export type QueryHost = {
  readonly root: HostObject;
  /** Claimed ExcelApi requirement set, e.g. `1.14`. */
  readonly claimed: string;
  /** Whether a member of a null object is a null object again, inside the batch that found it null. */
  readonly nullChaining: 'propagates' | 'refused';
  /** Told of every action before it is run; refuses it by throwing a HostRefusal. */
  readonly beforeAction: () => void;
  /** Told the name of every property about to be set; refuses it by throwing a HostRefusal. */
  readonly beforeSetting: (property: string) => void;
  readonly keepReference: (object: HostObject) => string;
  readonly referenced: (id: string) => HostObject;
};

const pathRoot = 1;
const pathMethod = 3;
const pathProperty = 4;
const pathIndexer = 5;
const pathReference = 6;
const pathNull = 7;

const actionInstantiate = 1;
const actionQuery = 2;
const actionMethod = 3;
const actionSetProperty = 4;
const actionTrace = 5;

/** Runs the actions in order; the first refusal ends the batch. */
export function processQuery(body: RequestBody, host: QueryHost): ResponseBody {
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  const resolved = new Map<number, HostObject | null>();
  const kept = new Map<HostObject, string>();

  function resolve(id: number): HostObject | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (path === undefined) throw new HostRefusal('InvalidObjectPath', `path ${String(id)} is not in the request`);
    const object = follow(path);
    resolved.set(id, object);
    return object;
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly Json[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index] ?? 0;
      if (id === 0) return argument;
      const object = resolve(id);
      if (object?.asArgument === undefined || object.asArgument === null)
        throw new HostRefusal('InvalidArgument', 'an object that is no argument');
      return object.asArgument;
    });
  }

  function follow(path: ObjectPath): HostObject | null {
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === pathRoot) return host.root;
    if (path.ObjectPathType === pathNull) return null;
    if (path.ObjectPathType === pathReference) return host.referenced(path.Name);
    const parent = resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) {
      if (host.nullChaining === 'refused') throw new HostRefusal('InvalidObjectPath', `${path.Name} of a null object`);
      return null;
    }
    parent.mustExist();
    if (path.ObjectPathType === pathProperty) return allowed(parent.children.get(path.Name), parent, path.Name).open();
    if (path.ObjectPathType === pathMethod) return allowed(parent.openers.get(path.Name), parent, path.Name).open(args);
    if (path.ObjectPathType === pathIndexer && parent.indexer !== null) return parent.indexer(args[0] ?? null);
    throw new HostRefusal('ApiNotFound', `${parent.kind}: path of type ${String(path.ObjectPathType)} named "${path.Name}"`);
  }

  function allowed<T extends { readonly since: string }>(member: T | undefined, object: HostObject, name: string): T {
    if (member === undefined) throw new HostRefusal('ApiNotFound', `the test host has no ${object.kind}.${name}`);
    if (!containsSet(host.claimed, member.since)) {
      throw new HostRefusal('ApiNotFound', `${object.kind}.${name} needs ExcelApi ${member.since}, the host claims ${host.claimed}`);
    }
    return member;
  }

  function query(object: HostObject, select: readonly string[]): Json {
    object.mustExist();
    if (select.length === 0) throw new HostRefusal('ApiNotFound', `${object.kind}: load() of everything`);
    if (object.items !== null) {
      return { _Items: object.items().map((item) => ({ ...item.identity, ...properties(item, select) })) };
    }
    return { ...object.identity, ...properties(object, select) };
  }

  function properties(object: HostObject, select: readonly string[]): { [key: string]: Json } {
    const values: { [key: string]: Json } = {};
    for (const name of select) {
      const scalar = allowed(object.scalars.get(name), object, name);
      values[name.charAt(0).toUpperCase() + name.slice(1)] = scalar.read();
    }
    return values;
  }

  function instantiate(object: HostObject): Json {
    object.mustExist();
    const reference = kept.get(object);
    return reference === undefined ? object.identity : { ...object.identity, _ReferenceId: reference };
  }

  function run(action: Action): Json {
    host.beforeAction();
    if (action.ActionType === actionTrace) {
      // Handlers of events are added when the client finds a result for their trace.
      traces.push(action.Id);
      return null;
    }
    const object = resolve(action.ObjectPathId);
    if (object === null) return null;
    if (action.ActionType === actionInstantiate) return instantiate(object);
    if (action.ActionType === actionQuery) return query(object, action.QueryInfo?.Select ?? []);
    if (action.ActionType === actionSetProperty) {
      object.mustExist();
      host.beforeSetting(action.Name);
      const setter = allowed(object.setters.get(action.Name), object, action.Name);
      setter.set(action.ArgumentInfo?.Arguments?.[0] ?? null);
      return null;
    }
    if (action.ActionType !== actionMethod) {
      throw new HostRefusal('ApiNotFound', `${object.kind}: action of type ${String(action.ActionType)} named "${action.Name}"`);
    }
    if (action.Name === '_KeepReference') {
      kept.set(object, host.keepReference(object));
      return null;
    }
    object.mustExist();
    return allowed(object.calls.get(action.Name), object, action.Name).call(argumentsOf(action.ArgumentInfo));
  }

  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action) });
    } catch (error) {
      if (!(error instanceof HostRefusal)) throw error;
      const trouble = { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: trouble };
    }
  }
  return { Results: results, TraceIds: traces, Error: null };
}
