import type { TableCode } from "./catalogue";

/** A run of official content to write, in document order. Numbers are those that the titles carry. */
export type TemplatePart =
  /** Titre 1 of the criterion, then T1–T4. */
  | { readonly kind: "criterion"; readonly criterion: number }
  /** Titre 2 « CRITÈRE n : ACTION m », then T5–T8. */
  | { readonly kind: "action"; readonly criterion: number; readonly number: number }
  /** Titre 2 « CRITÈRE n : ENGAGEMENT m », then T9–T11. */
  | { readonly kind: "commitment"; readonly criterion: number; readonly number: number }
  /** One table with its title; `number` is the block's, null for T1–T4. */
  | { readonly kind: "table"; readonly code: TableCode; readonly criterion: number; readonly number: number | null };
