import type { Place } from "../document";
import type { TableCode } from "../tables";

/** One change of the document, as data: somebody else applies it, and refuses when the words have moved. */
export type Edit =
  /** Puts `text` in place of the quoted words of one paragraph. */
  | { readonly kind: "replaceText"; readonly at: Place; readonly text: string }
  /** Writes a year in place of the quoted « N », « N+3 »…: the year N that a person gives, plus `offset`, then `after`. */
  | { readonly kind: "writeYear"; readonly at: Place; readonly offset: 0 | 3 | 5; readonly after: string }
  /** Adds an official table where the guide has it. */
  | {
      readonly kind: "insertTable";
      readonly table: TableCode;
      readonly criterion: number;
      readonly block: string | null;
    }
  /** Adds a column after the one whose header stands at `at`. */
  | { readonly kind: "addColumn"; readonly at: Place; readonly header: string };

/** A correction offered with a finding. */
export interface Fix {
  /** French, what it does: « Effacer la consigne ». */
  readonly label: string;
  /** `safe` may run in bulk after a preview; `check-after` one by one under the author's eyes. */
  readonly safety: "safe" | "check-after";
  /** What a person gives first; absent when nothing is. */
  readonly asks?: "start-year";
  readonly edits: readonly Edit[];
}
