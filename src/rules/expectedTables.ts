import type { BlockKind, TableCode } from "../tables";

/** The official tables of a criterion itself. */
export const criterionTables: readonly TableCode[] = ["T1", "T2", "T3", "T4"];

/** The official tables of each kind of block. */
export const blockTables: Readonly<Record<BlockKind, readonly TableCode[]>> = {
  action: ["T5", "T6", "T7", "T8"],
  commitment: ["T9", "T10", "T11"],
};
