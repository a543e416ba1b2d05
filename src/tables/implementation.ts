import type { Field } from "./catalogue";
import type { Likeness, Sketch } from "./defineTable";
import { headerLikeness } from "./likeness";
import type { BlockKind } from "./types";

/** The columns of « MISE EN ŒUVRE », the same for actions (T7) and commitments (T11). */
export const implementationFields: readonly Field[] = ["moyens", "calendrier", "lieux", "modalites"];

/** T7 or T11 by the block they stand in; an unknown block is taken for an action. */
export function implementationLikeness(sketch: Sketch, kind: BlockKind): Likeness | null {
  if ((sketch.block ?? "action") !== kind) return null;
  return headerLikeness(sketch, ["T7", "T11"], implementationFields, 3);
}
