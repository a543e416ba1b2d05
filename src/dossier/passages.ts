import { cellParagraphs, type Block, type Cell, type Location, type Paragraph } from "../document";
import { namesAnnex } from "./bordereau/line";
import { citationsOf, evidenceColumn } from "./evidence";
import { paragraphsIn } from "./outline";
import { locateParagraph } from "./place";
import type { Answer, Citation, Coordinates, OfficialTable, Passage, VagueCitation } from "./types";
import { findVagueCitations } from "./vagueCitations";

/** Paragraphs as passages of one place. */
export function passagesOf(paragraphs: readonly Paragraph[], at: Coordinates): readonly Passage[] {
  return paragraphs.map((paragraph) =>
    passageOf(paragraph, paragraph, at, null, namesAnnex(paragraph.text) ? [] : citationsOf(paragraph, at)),
  );
}

/** The paragraphs of the list of evidence: its numbers name the pieces, they cite none. */
export function passagesOfBordereau(blocks: readonly Block[], at: Coordinates): readonly Passage[] {
  return blocks.flatMap(paragraphsIn).map((paragraph) => passageOf(paragraph, paragraph, at, null, []));
}

/** Every paragraph of a table, each with the coordinates of the answer it belongs to, else of the table. */
export function passagesOfTable({ reading, answers, ...at }: OfficialTable): readonly Passage[] {
  const column = evidenceColumn(reading);
  const byCell = new Map<Cell, Answer>(answers.map((answer) => [answer.cell, answer]));
  return reading.recognition.table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const answer = byCell.get(cell) ?? null;
      return cellParagraphs(cell).flatMap((host) =>
        paragraphsIn(host).map((paragraph) => {
          const citations = citationsOf(paragraph, answer ?? at, column.has(host));
          return passageOf(paragraph, host, answer ?? at, answer, citations);
        }),
      );
    }),
  );
}

/** The references to evidence in a passage that name no piece. */
export function vagueCitationsOf(passage: Passage): readonly VagueCitation[] {
  const { criterion, block, table, field, objective, indicator } = passage;
  return findVagueCitations(passage.paragraph.text).map(({ start, end }) => ({
    criterion,
    block,
    table,
    field,
    objective,
    indicator,
    text: passage.paragraph.text.slice(start, end),
    location: locatePassage(passage, start, end),
  }));
}

/** Where characters `start`–`end` of a passage stand. */
export function locatePassage({ paragraph, host }: Passage, start?: number, end?: number): Location {
  return locateParagraph(paragraph, start, end, host);
}

function passageOf(
  paragraph: Paragraph,
  host: Paragraph,
  at: Coordinates,
  answer: Answer | null,
  citations: readonly Citation[],
): Passage {
  const { criterion, block, table, field, objective, indicator } = at;
  return { criterion, block, table, field, objective, indicator, paragraph, host, answer, citations };
}
