import type { Dossier, DossierBlock } from "../../src/dossier";
import type { BlockKind, TableCode } from "../../src/tables";

/** An action or a commitment: the number in its title, its tables, and how many lines of indicators it has. */
export interface BlockShape {
  readonly kind: BlockKind;
  readonly number: number | null;
  readonly tables: readonly TableCode[];
  readonly lines: number;
}

/** A criterion: its own tables, the people of its team, its blocks in the order of the document. */
export interface CriterionShape {
  readonly criterion: number;
  readonly tables: readonly TableCode[];
  readonly people: number;
  readonly blocks: readonly BlockShape[];
}

/** What a dossier is made of, its words left out. */
export type Shape = readonly CriterionShape[];

/** The shape of a dossier as the engine reads it. */
export function shapeOf({ criteria }: Dossier): Shape {
  return criteria.map(({ criterion, tables, people, actions, commitments }) => ({
    criterion,
    tables: tables.map(({ table }) => table),
    people: people.length,
    blocks: [...actions, ...commitments].sort((one, other) => rankOf(one) - rankOf(other)).map(blockShape),
  }));
}

function rankOf({ location }: DossierBlock): number {
  return location?.place.paragraph ?? -1;
}

function blockShape({ kind, writtenNumber, tables }: DossierBlock): BlockShape {
  const lines = tables.reduce((sum, { reading }) => sum + reading.indicators.length, 0);
  return { kind, number: writtenNumber, tables: tables.map(({ table }) => table), lines };
}

/** The shape with one more block of its kind in a criterion, numbered after the last one. */
export function withBlock(shape: Shape, criterion: number, blank: BlockShape): Shape {
  return within(shape, criterion, (before) => {
    const { kind } = blank;
    const blocks = [...before.blocks];
    const own = blocks.filter((block) => block.kind === kind);
    const number = Math.max(0, ...own.map((block) => block.number ?? 0)) + 1;
    // A commitment goes after every block, an action after the last action.
    const last = kind === "commitment" ? blocks.length - 1 : blocks.map((block) => block.kind).lastIndexOf(kind);
    blocks.splice(last + 1, 0, { ...blank, number });
    return { ...before, blocks };
  });
}

/** The shape with one more criterion, in the order of the numbers. */
export function withCriterion(shape: Shape, blank: CriterionShape): Shape {
  return [...shape, blank].sort((one, other) => one.criterion - other.criterion);
}

/** The shape with one more line of indicators in the `rank`-th action of a criterion. */
export function withLine(shape: Shape, criterion: number, rank: number): Shape {
  return within(shape, criterion, (before) => {
    const action = before.blocks.filter(({ kind }) => kind === "action")[rank];
    const blocks = before.blocks.map((block) => (block === action ? { ...block, lines: block.lines + 1 } : block));
    return { ...before, blocks };
  });
}

/** The shape with one more person in the team of a criterion. */
export function withPerson(shape: Shape, criterion: number): Shape {
  return within(shape, criterion, (before) => ({ ...before, people: before.people + 1 }));
}

function within(shape: Shape, criterion: number, change: (before: CriterionShape) => CriterionShape): Shape {
  return shape.map((one) => (one.criterion === criterion ? change(one) : one));
}

/** A shape in lines, one for each criterion and each of its blocks: two are compared at a glance. */
export function shapeLines(shape: Shape): readonly string[] {
  return shape.flatMap(({ criterion, tables, people, blocks }) => [
    `criterion ${criterion}: ${tables.join(" ")}, ${people} people`,
    ...blocks.map(
      ({ kind, number, tables: own, lines }) =>
        `criterion ${criterion}, ${kind} ${number}: ${own.join(" ")}, ${lines} lines`,
    ),
  ]);
}
