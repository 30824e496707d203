/** How the test host describes an object of Excel's: which members it has, since which requirement set, and what they answer. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A refusal as Excel sends it (`ItemNotFound`, `ApiNotFound`, …). Ends the batch; what ran before stays applied. */
export class HostRefusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A member with the ExcelApi requirement set that brought it, as printed in the typings. */
type Since<T> = { readonly since: string } & T;

/** An object that the host can be asked about. Names are as they travel: PascalCase for members, camelCase in queries. */
export type HostObject = {
  readonly kind: string;
  /** What Instantiate answers: `{ Id }`, or an empty object where the object has no identity of its own. */
  readonly identity: { readonly [key: string]: Json };
  /** Throws where the object no longer exists; asked before every use. */
  readonly mustExist: () => void;
  readonly scalars: ReadonlyMap<string, Since<{ readonly read: () => Json }>>;
  /** Properties that can be set. */
  readonly setters: ReadonlyMap<string, Since<{ readonly set: (value: Json) => void }>>;
  readonly children: ReadonlyMap<string, Since<{ readonly open: () => HostObject }>>;
  /** Methods that return an object; null is Excel's null object. */
  readonly openers: ReadonlyMap<string, Since<{ readonly open: (args: readonly Json[]) => HostObject | null }>>;
  /** Methods that return a value or nothing. */
  readonly calls: ReadonlyMap<string, Since<{ readonly call: (args: readonly Json[]) => Json }>>;
  readonly items: (() => readonly HostObject[]) | null;
  readonly indexer: ((key: Json) => HostObject) | null;
  /** What the object is where it is given as an argument; null where it cannot be. */
  readonly asArgument: Json;
};

/** A host object from the members it has; the others are empty. */
export function hostObject(parts: Pick<HostObject, 'kind'> & Partial<HostObject>): HostObject {
  return {
    identity: {},
    mustExist: () => undefined,
    scalars: new Map(),
    setters: new Map(),
    children: new Map(),
    openers: new Map(),
    calls: new Map(),
    items: null,
    indexer: null,
    asArgument: null,
    ...parts,
  };
}

/** True when requirement set `claimed` contains `since` (`1.14` contains `1.7`). */
export function containsSet(claimed: string, since: string): boolean {
  const [claimedMajor = 0, claimedMinor = 0] = claimed.split('.').map(Number);
  const [major = 0, minor = 0] = since.split('.').map(Number);
  return claimedMajor > major || (claimedMajor === major && claimedMinor >= minor);
}
