import { HostFailure, invalidArgument, itemNotFound, NotImplementedBySimulation } from "../errors";
import type { Argument, Instance, Outcome, Wire } from "../objects/instance";

/** Body of a ProcessQuery request, as the genuine library sends it. */
export interface ProcessQuery {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface ArgumentInfo {
  readonly Arguments?: readonly Wire[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Wire>>;
}

/** What goes back to the library. */
export interface ProcessQueryAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: Wire }[];
  readonly TraceIds: number[];
  Error?: Wire;
}

/** The roots a request can start from. */
export interface Roots {
  readonly document: Instance;
  /** A new object by its server type; null when the type is unknown. */
  create(serverType: string): Instance | null;
}

const lower = (name: string): string => `${name[0]?.toLowerCase() ?? ""}${name.slice(1)}`;
const upper = (name: string): string => `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;

let documents = 0;

/** Answers RichApi batches over any objects; knows nothing of Word. One per document: it holds the references. */
export class RichApi {
  private readonly references = new Map<string, Instance>();
  /** A library that was shown another document still drops the references of the former one: none has the same name. */
  private readonly document = ++documents;
  private issued = 0;

  constructor(private readonly roots: Roots) {}

  /** Everything that the add-in holds. */
  held(): Iterable<Instance> {
    return this.references.values();
  }

  /** Runs the actions in order; stops at the first that fails, keeping what was done (documented: §7 of the protocol notes). */
  process(query: ProcessQuery): ProcessQueryAnswer {
    const batch = new Batch(this.roots, this.references, query, () => `{r${this.document}-${++this.issued}}`);
    const answer: ProcessQueryAnswer = { Results: [], TraceIds: [] };
    for (const [index, action] of query.Actions.entries()) {
      try {
        const value = batch.act(action);
        answer.Results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === 5) answer.TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostFailure)) throw error;
        answer.Error = describe(error, error.location ?? action.Name, index);
        break;
      }
    }
    return answer;
  }
}

/** The answer to a request of which nothing was run. */
export function refusal(error: HostFailure): ProcessQueryAnswer {
  return { Results: [], TraceIds: [], Error: describe(error, "", 0) };
}

function describe({ code, message, httpStatus }: HostFailure, location: string, index: number): Wire {
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: httpStatus };
}

class Batch {
  private readonly resolved = new Map<number, Instance | null>();
  private readonly kept = new Map<Instance, string>();

  constructor(
    private readonly roots: Roots,
    private readonly references: Map<string, Instance>,
    private readonly query: ProcessQuery,
    private readonly issue: () => string,
  ) {}

  act(action: Action): Wire {
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return target && this.identity(target);
      case 2:
      case 7:
        return target && this.load(target, action.QueryInfo ?? {}, action.ActionType === 7);
      case 3:
        return this.invoke(target, action);
      case 4:
        target?.set(lower(action.Name), action.ArgumentInfo?.Arguments?.[0] ?? null);
        return null;
      case 5:
        return null;
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) target?.set(name, value);
        return null;
      default:
        throw new NotImplementedBySimulation(`action type ${action.ActionType}`);
    }
  }

  private invoke(target: Instance | null, action: Action): Wire {
    if (action.Name === "_RemoveReference") {
      const reference = action.ArgumentInfo?.Arguments?.[0];
      if (typeof reference === "string") this.references.delete(reference);
      return null;
    }
    if (!target) return { _IsNull: true };
    if (action.Name === "_KeepReference") {
      this.keep(target);
      return null;
    }
    const outcome = target.call(lower(action.Name), this.argumentsOf(action.ArgumentInfo));
    return isInstance(outcome) ? null : (outcome ?? null);
  }

  private keep(target: Instance): string {
    let reference = this.kept.get(target);
    if (reference === undefined) {
      reference = this.issue();
      this.kept.set(target, reference);
      this.references.set(reference, target);
    }
    return reference;
  }

  private identity(target: Instance): { [key: string]: Wire } {
    const value: { [key: string]: Wire } = {};
    const reference = this.kept.get(target);
    if (reference !== undefined) value._ReferenceId = reference;
    if (target.items() === null && target.isScalar("id")) value.Id = target.get("id");
    return value;
  }

  private resolve(id: number): Instance | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.query.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`object path ${id}`);
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): Instance | null {
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 1) return this.roots.document;
    if (path.ObjectPathType === 6) {
      const held = this.references.get(path.Name);
      if (!held) throw itemNotFound();
      this.kept.set(held, path.Name);
      return held;
    }
    if (path.ObjectPathType === 2) {
      const made = this.roots.create(path.Name);
      if (!made) throw new NotImplementedBySimulation(path.Name);
      return made;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === 4) return parent.property(lower(path.Name));
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === 5) return itemOf(parent, args[0]);
    if (path.Name === "GetItemAt") return itemOf(parent, args[0]);
    const outcome = parent.call(lower(path.Name), args);
    return isInstance(outcome) ? outcome : null;
  }

  private argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((argument, i) => {
      const path = info?.ReferencedObjectPathIds?.[i];
      return typeof path === "number" && path !== 0 ? this.resolve(path) : argument;
    });
  }

  private load(target: Instance, info: QueryInfo, isJson: boolean): Wire {
    const items = target.items();
    if (items === null) return this.read(target, info.Select ?? [], info.Expand ?? [], isJson);
    const from = info.Skip ?? 0;
    const page = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
    const select = (info.Select ?? []).map((name) => name.replace(/^items\//i, ""));
    const value: { [key: string]: Wire } = {
      [isJson ? "items" : "_Items"]: page.map((item) => this.read(item, select, info.Expand ?? [], isJson)),
    };
    const reference = this.kept.get(target);
    if (reference !== undefined) value._ReferenceId = reference;
    return value;
  }

  private read(target: Instance, select: readonly string[], expand: readonly string[], isJson: boolean): Wire {
    const value: { [key: string]: Wire } = {};
    if (this.query.AutoKeepReference) value._ReferenceId = this.keep(target);
    const name = isJson ? lower : upper;
    const navigations = new Map<string, string[]>();
    let scalars: string[] = [];
    for (const path of select) {
      const slash = path.indexOf("/");
      if (slash > 0) {
        const first = path.slice(0, slash);
        navigations.set(first, [...(navigations.get(first) ?? []), path.slice(slash + 1)]);
      } else if (path === "*" || path === "items") scalars = [...target.scalarNames()];
      else if (target.isScalar(path)) scalars.push(path);
      else navigations.set(path, navigations.get(path) ?? []);
    }
    if (select.length === 0) scalars = [...target.scalarNames()];
    for (const path of expand) navigations.set(path, navigations.get(path) ?? []);
    for (const scalar of scalars) value[name(scalar)] = target.get(scalar);
    if (target.isScalar("id")) value[name("id")] = target.get("id");
    for (const [property, inner] of navigations) {
      const next = target.property(property);
      value[name(property)] = next && this.load(next, { Select: inner }, isJson);
    }
    return value;
  }
}

function itemOf(parent: Instance, key: Argument | undefined): Instance {
  const items = parent.items() ?? [];
  const found =
    items.find((item) => item.isScalar("id") && item.get("id") === key) ??
    (typeof key === "number" ? items[key] : undefined);
  if (!found) throw itemNotFound();
  return found;
}

function isInstance(outcome: Outcome): outcome is Instance {
  return typeof outcome === "object" && outcome !== null && "className" in outcome && "call" in outcome;
}
