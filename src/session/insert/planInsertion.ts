import type { Location, Place } from "../../document";
import {
  blocksOfKind,
  endOf,
  type Criterion,
  type Dossier,
  type DossierBlock,
  type OfficialTable,
} from "../../dossier";
import type { InsertPlace } from "../../host";
import { isBefore, partOf, type BlockKind, type TableCode, type TemplatePart } from "../../tables";
import type { InsertRefusal, InsertRequest } from "./states";

/** Official content to insert in one go. */
export interface PlannedInsertion {
  readonly pieces: readonly TemplatePart[];
  readonly where: InsertPlace;
}

type RowRequest = Extract<InsertRequest, { kind: "objective" | "indicator" | "member" }>;
export type TemplateRequest = Exclude<InsertRequest, RowRequest>;

/** Whether a request adds a row to a table that is there. */
export function isRowRequest(request: InsertRequest): request is RowRequest {
  return request.kind === "objective" || request.kind === "indicator" || request.kind === "member";
}

/**
 * What to insert and where: numbered by what the dossier holds, criteria in order, a block after the last of its kind.
 * In the order of the document; what goes to one place is one insertion. `where`: « place » for where the guide has it, or
 * the paragraph to follow. A refusal when nothing can be inserted.
 */
export function planInsertion(
  request: TemplateRequest,
  where: "place" | Place,
  dossier: Dossier,
): readonly PlannedInsertion[] | InsertRefusal {
  const numbers = [...request.criteria].sort((a, b) => a - b);
  const find = (number: number): Criterion | undefined =>
    dossier.criteria.find(({ criterion }) => criterion === number);
  const isNew = request.kind === "criterion";
  const possible = numbers.filter((number) => (find(number) === undefined) === isNew);
  if (possible.length === 0) return isNew ? "criterion-present" : "no-criterion";
  const lacking =
    request.kind === "table" && where === "place"
      ? possible.filter((number) => lacks(find(number)!, request.table))
      : possible;
  if (lacking.length === 0) return "table-present";
  const planned = lacking.map((number): PlannedInsertion => {
    const criterion = find(number);
    if (!criterion) return { pieces: wholeCriterion(number), where: placeOfCriterion(number, dossier) };
    if (request.kind === "table") return planTable(criterion, request.table, request.block ?? null);
    return planBlock(criterion, request.kind === "commitment" ? "commitment" : "action");
  });
  if (where !== "place")
    return [{ pieces: planned.flatMap(({ pieces }) => pieces), where: { kind: "after", place: where } }];
  return joined(planned);
}

function wholeCriterion(criterion: number): readonly TemplatePart[] {
  return [
    { kind: "criterion", criterion },
    { kind: "action", criterion, number: 1 },
    { kind: "commitment", criterion, number: 1 },
  ];
}

/** After the nearest criterion of a lower number, else before the first of a higher one, else at the end. */
function placeOfCriterion(number: number, { criteria }: Dossier): InsertPlace {
  const lower = criteria.filter(({ criterion }) => criterion < number);
  const before = lower.reduce<Criterion | null>(
    (best, one) => (best && best.criterion > one.criterion ? best : one),
    null,
  );
  const end = before && endOf(before);
  if (end) return { kind: "after", place: end.place };
  const first = criteria.find(({ criterion, location }) => criterion > number && location !== null);
  return first?.location ? { kind: "before", place: first.location.place } : { kind: "end" };
}

/** The next block, after the last of its kind, else after what comes before its kind. */
function planBlock(criterion: Criterion, kind: BlockKind): PlannedInsertion {
  const blocks = blocksOfKind(criterion, kind);
  const number = Math.max(blocks.length, ...blocks.map(({ writtenNumber }) => writtenNumber ?? 0)) + 1;
  const previous = blocks.at(-1) ?? (kind === "commitment" ? criterion.actions.at(-1) : undefined);
  const end = previous?.end ?? previous?.location ?? criterion.end ?? criterion.location;
  return { pieces: [{ kind, criterion: criterion.criterion, number }], where: afterOrEnd(end) };
}

/** The blocks of a criterion that hold a table; null for the criterion's own tables. */
export function blocksFor(criterion: Criterion, code: TableCode): readonly DossierBlock[] | null {
  const part = partOf(code);
  return part === "criterion" ? null : blocksOfKind(criterion, part);
}

/** Whether a criterion has room for a table: itself or one of its blocks lacks it, or no such block is there yet. */
function lacks(criterion: Criterion, code: TableCode): boolean {
  const blocks = blocksFor(criterion, code);
  if (blocks === null) return !holds(criterion, code);
  return blocks.length === 0 || blocks.some((block) => !holds(block, code));
}

/** One table, in the block wanted, else in the first that lacks it, after the tables that the guide puts before it. */
function planTable(criterion: Criterion, code: TableCode, wanted: string | null): PlannedInsertion {
  const blocks = blocksFor(criterion, code);
  const owner =
    blocks === null
      ? criterion
      : (blocks.find(({ block }) => block === wanted) ?? blocks.find((block) => !holds(block, code)) ?? blocks.at(-1));
  if (!owner) {
    // The first table of a kind of block opens the block.
    return {
      ...planBlock(criterion, blocks === criterion.actions ? "action" : "commitment"),
      pieces: [{ kind: "table", code, criterion: criterion.criterion, number: 1 }],
    };
  }
  const number = "writtenNumber" in owner ? (owner.writtenNumber ?? blocks!.indexOf(owner) + 1) : null;
  const pieces: readonly TemplatePart[] = [{ kind: "table", code, criterion: criterion.criterion, number }];
  const before = owner.tables.filter(({ table }) => !isBefore(code, table)).at(-1);
  if (before) return { pieces, where: { kind: "after", place: before.end.place } };
  const next = owner.tables[0];
  if (next) return { pieces, where: { kind: "before", place: next.location.place } };
  return { pieces, where: afterOrEnd(owner.location) };
}

function holds({ tables }: { readonly tables: readonly OfficialTable[] }, code: TableCode): boolean {
  return tables.some(({ table }) => table === code);
}

function afterOrEnd(location: Location | null): InsertPlace {
  return location ? { kind: "after", place: location.place } : { kind: "end" };
}

/** Insertions of one place as one: Word shows a waiting box for each. */
export function joined(planned: readonly PlannedInsertion[]): readonly PlannedInsertion[] {
  const groups: PlannedInsertion[] = [];
  for (const one of planned) {
    const last = groups.at(-1);
    if (last && isSame(last.where, one.where)) {
      groups[groups.length - 1] = { where: last.where, pieces: [...last.pieces, ...one.pieces] };
    } else groups.push(one);
  }
  return groups;
}

function isSame(a: InsertPlace, b: InsertPlace): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "end" || b.kind === "end") return true;
  return a.place.paragraph === b.place.paragraph;
}
