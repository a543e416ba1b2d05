import { cellParagraphs, type Cell, type Location, type Paragraph } from "../document";
import { paragraphsIn } from "./outline";
import { locateParagraph } from "./place";
import type { Answer, Coordinates, OfficialTable, Passage } from "./types";

/** Paragraphs as passages of one place. */
export function passagesOf(paragraphs: readonly Paragraph[], at: Coordinates): readonly Passage[] {
  return paragraphs.map((paragraph) => passageOf(paragraph, paragraph, at, null));
}

/** Every paragraph of a table, each with the coordinates of the answer it belongs to, else of the table. */
export function passagesOfTable({ reading, answers, ...at }: OfficialTable): readonly Passage[] {
  const byCell = new Map<Cell, Answer>(answers.map((answer) => [answer.cell, answer]));
  return reading.recognition.table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const answer = byCell.get(cell) ?? null;
      return cellParagraphs(cell).flatMap((host) =>
        paragraphsIn(host).map((paragraph) => passageOf(paragraph, host, answer ?? at, answer)),
      );
    }),
  );
}

/** Where characters `start`–`end` of a passage stand. */
export function locatePassage({ paragraph, host }: Passage, start?: number, end?: number): Location {
  return locateParagraph(paragraph, start, end, host);
}

function passageOf(paragraph: Paragraph, host: Paragraph, at: Coordinates, answer: Answer | null): Passage {
  const { criterion, block, table, field, objective, indicator } = at;
  return { criterion, block, table, field, objective, indicator, paragraph, host, answer };
}
