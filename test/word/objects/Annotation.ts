import { generalException, invalidArgument, itemNotFound } from "../errors";
import { givenParagraph } from "../model/givenText";
import type { World } from "../world";
import type { XmlElement } from "../xml/tree";
import { numberArgument } from "./arguments";
import { wordClass, type Argument, type Wire, type WordClass } from "./instance";

/** Words underlined for the person: documented: in memory only, never in the file, by an id. */
export interface StoredAnnotation {
  readonly id: string;
  readonly paragraph: XmlElement;
  readonly words: string;
}

/** Word.Annotation (WordApi 1.7). */
export const Annotation: WordClass<StoredAnnotation> = wordClass<StoredAnnotation>("Annotation", () => ({
  scalars: { id: ({ id }) => id },
  methods: {
    // observed: one that is gone already is ItemNotFound, and ends its batch (office-js #4319).
    delete: ({ id }, _args, { annotations }) => {
      if (!annotations.delete(id)) throw itemNotFound();
    },
  },
}));

/** `Document.getAnnotationById`; documented: ItemNotFound where there is none. */
export function annotationById({ annotations }: World, id: string): StoredAnnotation {
  const found = annotations.get(id);
  if (!found) throw itemNotFound();
  return found;
}

/**
 * `Paragraph.insertAnnotations`: the ids of what was underlined. No write: documented: nothing comes into the document.
 * assumed: characters outside the paragraph's text are an InvalidArgument; what becomes of underlined words that change is
 * not played.
 */
export function insertAnnotations(world: World, paragraph: XmlElement, set: Argument | undefined): Wire {
  if (world.hostility.noSubscription) throw generalException();
  const text = givenParagraph(paragraph, world.hostility);
  return critiquesOf(set).map(({ start, length }) => {
    const [from, count] = [numberArgument(start), numberArgument(length)];
    if (from < 0 || count < 1 || from + count > text.length) throw invalidArgument("Outside of the paragraph.");
    const id = `annotation ${++world.annotated.count}`;
    world.annotations.set(id, { id, paragraph, words: text.slice(from, from + count) });
    return id;
  });
}

function critiquesOf(set: Argument | undefined): readonly { readonly [name: string]: Argument }[] {
  const { critiques } = set as { readonly critiques?: Argument };
  if (!Array.isArray(critiques)) throw invalidArgument("An AnnotationSet is expected.");
  return critiques as readonly { readonly [name: string]: Argument }[];
}
