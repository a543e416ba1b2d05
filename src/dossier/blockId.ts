import type { BlockKind } from "../tables";

/** How coordinates name a block: `A2` is the second action of its criterion, `E1` its first commitment. */
export function blockId(kind: BlockKind, rank: number): string {
  return `${kind === "action" ? "A" : "E"}${rank}`;
}

/** The kind of block that coordinates name. */
export function kindOfBlock(id: string): BlockKind {
  return id.startsWith("A") ? "action" : "commitment";
}

/** The rank among the blocks of its kind, from 1, of the block that coordinates name. */
export function rankOfBlock(id: string): number {
  return Number(id.slice(1));
}
