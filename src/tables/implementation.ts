import { fieldsOf, partOf } from "./catalogue";
import type { Likeness, Sketch } from "./defineTable";
import { headerLikeness } from "./matchScore";

/** T7 or T11, of the same columns, by the block they stand in; an unknown block is taken for an action. */
export function implementationLikeness(sketch: Sketch, code: "T7" | "T11"): Likeness | null {
  if ((sketch.block ?? "action") !== partOf(code)) return null;
  return headerLikeness(sketch, ["T7", "T11"], fieldsOf(code), 3);
}
