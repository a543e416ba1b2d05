import { apiNotFound, HostFailure, invalidArgument, NotImplementedBySimulation } from "../errors";
import type { World } from "../world";

/** What travels: JSON. */
export type Wire = null | string | number | boolean | readonly Wire[] | { readonly [key: string]: Wire };
/** What a method may receive: JSON, or an object of ours. */
export type Argument = Wire | Instance | readonly Argument[];
/** What a member may give. */
export type Outcome = Wire | Instance | void;

/** An object of the Word API, whatever its class. */
export interface Instance {
  readonly className: string;
  readonly target: unknown;
  scalarNames(): readonly string[];
  isScalar(name: string): boolean;
  get(name: string): Wire;
  set(name: string, value: Wire): void;
  property(name: string): Instance | null;
  call(name: string, args: readonly Argument[]): Outcome;
  /** Members of a collection; null for a single object. */
  items(): readonly Instance[] | null;
}

/** One class of the Word API: what we have of it. Names as the API writes them. */
export interface Members<T> {
  readonly scalars?: Readonly<Record<string, (target: T, world: World) => Wire>>;
  readonly setters?: Readonly<Record<string, (target: T, value: Wire, world: World) => void>>;
  readonly properties?: Readonly<Record<string, (target: T, world: World) => Instance | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly Argument[], world: World) => Outcome>>;
  /** Requirement set of members newer than WordApi 1.3. */
  readonly since?: Readonly<Record<string, string>>;
  readonly items?: (target: T, world: World) => readonly Instance[];
}

/** Makes objects of one class. */
export interface WordClass<T> {
  readonly className: string;
  (world: World, target: T): Instance;
  /** The target of an argument. Throws InvalidArgument when it is of another class. */
  from(argument: Argument | undefined): T;
}

/** Turns a table of members into a class. */
export function wordClass<T>(className: string, members: () => Members<T>): WordClass<T> {
  let known: Lookup<T> | null = null;
  const make = (world: World, target: T): Instance => {
    known ??= new Lookup(members());
    return new ClassInstance(className, known, world, target);
  };
  const from = (argument: Argument | undefined): T => {
    if (argument instanceof ClassInstance && argument.className === className) return argument.target as T;
    throw invalidArgument(`A ${className} is expected.`);
  };
  return Object.assign(make, { className, from });
}

const keyed = <V>(record: Readonly<Record<string, V>> | undefined): Map<string, V> =>
  new Map(Object.entries(record ?? {}).map(([name, value]) => [name.toLowerCase(), value]));

class Lookup<T> {
  readonly names: readonly string[];
  readonly scalars: Map<string, (target: T, world: World) => Wire>;
  readonly setters: Map<string, (target: T, value: Wire, world: World) => void>;
  readonly properties: Map<string, (target: T, world: World) => Instance | null>;
  readonly methods: Map<string, (target: T, args: readonly Argument[], world: World) => Outcome>;
  readonly since: Map<string, string>;

  constructor(readonly members: Members<T>) {
    this.names = Object.keys(members.scalars ?? {});
    this.scalars = keyed(members.scalars);
    this.setters = keyed(members.setters);
    this.properties = keyed(members.properties);
    this.methods = keyed(members.methods);
    this.since = keyed(members.since);
  }
}

class ClassInstance<T> implements Instance {
  constructor(
    readonly className: string,
    private readonly known: Lookup<T>,
    private readonly world: World,
    readonly target: T,
  ) {}

  scalarNames(): readonly string[] {
    return this.known.names.filter((name) => this.isInSet(name));
  }

  isScalar(name: string): boolean {
    return this.known.scalars.has(name.toLowerCase());
  }

  get(name: string): Wire {
    return this.member(this.known.scalars, name)(this.target, this.world);
  }

  set(name: string, value: Wire): void {
    const write = this.member(this.known.setters, name);
    this.located(name, () => {
      this.world.guard(this.className, name);
      write(this.target, value, this.world);
    });
  }

  property(name: string): Instance | null {
    return this.member(this.known.properties, name)(this.target, this.world);
  }

  call(name: string, args: readonly Argument[]): Outcome {
    const method = this.member(this.known.methods, name);
    return this.located(name, () => {
      this.world.guard(this.className, name);
      return method(this.target, args, this.world);
    });
  }

  /** Notes where a failure comes from, as `debugInfo.errorLocation` tells it (documented: « Range.insertText »). */
  private located<V>(name: string, run: () => V): V {
    try {
      return run();
    } catch (error) {
      if (error instanceof HostFailure) error.location ??= `${this.className}.${name}`;
      throw error;
    }
  }

  items(): readonly Instance[] | null {
    return this.known.members.items?.(this.target, this.world) ?? null;
  }

  private isInSet(name: string): boolean {
    const since = this.known.since.get(name.toLowerCase());
    return since === undefined || this.world.isSupported(since);
  }

  private member<V>(table: Map<string, V>, name: string): V {
    const member = table.get(name.toLowerCase());
    const label = `${this.className}.${name[0]?.toLowerCase() ?? ""}${name.slice(1)}`;
    if (member === undefined) throw new NotImplementedBySimulation(label);
    if (!this.isInSet(name)) throw apiNotFound(label);
    return member;
  }
}
