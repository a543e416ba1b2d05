import { cellParagraphs } from "../document";
import { nowhere, type Coordinates, type Dossier, type Passage } from "./types";
import { answersOf } from "./walk";

/**
 * Where a paragraph of the body stands, one without words too: an empty cell has the coordinates of its answer, an empty
 * line those of what it follows. Null outside the body.
 */
export function passageAt(dossier: Dossier, index: number | null): Passage | null {
  if (index === null) return null;
  const { passages, documents } = dossier;
  const known = passages.find(({ paragraph }) => paragraph.index === index);
  if (known) return known;
  const paragraph = documents[0]?.paragraphs[index];
  if (!paragraph) return null;
  const answer = answersOf(dossier).find(({ cell }) => cellParagraphs(cell).includes(paragraph));
  const at: Coordinates = answer ?? lastBefore(passages, index) ?? nowhere;
  const { criterion, block, table, field, objective, indicator } = at;
  return {
    ...(answer ? { criterion, block, table, field, objective, indicator } : { ...nowhere, criterion, block }),
    paragraph,
    host: paragraph,
    answer: answer ?? null,
    citations: [],
  };
}

function lastBefore(passages: readonly Passage[], index: number): Passage | undefined {
  return passages.filter(({ host }) => host.index !== null && host.index < index).at(-1);
}
