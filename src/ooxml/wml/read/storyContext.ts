import type { Paragraph } from "../../../document";
import type { Relationship } from "../../package/Package";
import type { ListNumbering } from "./listNumbering";

/** How the text of a style shows. */
export interface TextProperties {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
}

/** What a style says that a paragraph inherits. */
export interface InheritedProperties extends TextProperties {
  readonly headingLevel: number | null;
  /** List that numbers it, « 0 » for none; null when the style says nothing. */
  readonly list: string | null;
  readonly listLevel: number | null;
}

/** The styles of a document, by their ids; null is the default paragraph style. */
export interface StyleSheet {
  readonly paragraph: (id: string | null) => InheritedProperties;
  readonly character: (id: string) => TextProperties;
  /** The list that a numbering style stands for (17.7.4.17); null without one. */
  readonly listOf: (id: string) => string | null;
}

/** Where a content control takes its value from (17.5.2.6). */
export interface Binding {
  readonly prefixes: string;
  readonly path: string;
  readonly store: string;
}

/** What a story needs from the other parts of its package. */
export interface StoryContext {
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly styles: StyleSheet;
  readonly numbering: ListNumbering;
  /** Paragraphs of the notes that a text calls, by « footnote » or « endnote » and id. */
  readonly notes: ReadonlyMap<string, readonly Paragraph[]>;
  /** The value of a binding; null where the package has no such node. */
  readonly valueOf: (binding: Binding) => string | null;
  /** `Paragraph.file`. */
  readonly file: number;
  /** `Paragraph.reading`. */
  readonly reading: string | undefined;
}
