import type { Relationship } from "../../package/Package";
import type { ListNumbering } from "./readNumbering";

/** What a style says that a paragraph inherits. */
export interface InheritedProperties {
  readonly headingLevel: number | null;
  /** List that numbers it, « 0 » for none; null when the style says nothing. */
  readonly list: string | null;
  readonly listLevel: number | null;
}

/** What a story needs from the other parts of its package. */
export interface StoryContext {
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly inherit: (style: string | null) => InheritedProperties;
  readonly numbering: ListNumbering;
  /** `Paragraph.file`. */
  readonly file: number;
  /** `Paragraph.reading`. */
  readonly reading: string | undefined;
}
