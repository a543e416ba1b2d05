import type { Field, TableCode } from "../../src/tables";
import type { At } from "./Mutant";

// Where faults are seeded and told.

export const t6 = (field: Field, objective: number | undefined, indicator?: number): At => ({
  criterion: 1,
  block: "A1",
  table: "T6",
  field,
  objective,
  indicator,
});
export const cell = (block: string | undefined, table: TableCode, field: Field, rank = 0): At => ({
  criterion: 1,
  block,
  table,
  field,
  rank,
});
export const lieux = cell("A1", "T7", "lieux");
export const conclusion = cell("A1", "T8", "conclusion");
export const c1 = { criterion: 1, block: null } as const;
export const a1 = { criterion: 1, block: "A1" } as const;
export const e1 = { criterion: 1, block: "E1" } as const;
export const dossierWide = { criterion: null, block: null } as const;
