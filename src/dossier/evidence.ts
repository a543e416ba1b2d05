import { cellParagraphs, type Cell, type Paragraph } from "../document";
import { findCitations, findLocalPaths } from "./citations";
import { locateParagraph } from "./place";
import type { Citation, Coordinates, DossierLink } from "./types";

/** Links that lead to a person, not to a proof. */
const mail = /^mailto:/i;

const cited = new WeakMap<Cell, boolean>();

/** Whether a cell refers to evidence: a hyperlink, or a written reference. Remembered: a merged cell is asked for each of its lines. */
export function citesEvidence(cell: Cell): boolean {
  let answer = cited.get(cell);
  if (answer === undefined) {
    answer = cellParagraphs(cell).some(
      ({ text, links }) => links.some(({ target }) => !mail.test(target)) || findCitations(text).length > 0,
    );
    cited.set(cell, answer);
  }
  return answer;
}

/** The references to evidence of a paragraph, hyperlinks first. */
export function citationsOf(paragraph: Paragraph, at: Coordinates): readonly Citation[] {
  const links = paragraph.links.filter(({ target }) => !mail.test(target));
  const spans = [
    ...links.map(({ start, end, target }) => ({ start, end, text: paragraph.text.slice(start, end) || target })),
    ...findCitations(paragraph.text).filter(
      ({ start, end }) => !links.some((link) => link.start < end && start < link.end),
    ),
  ];
  return spans.map(({ text, start, end }) => ({ ...pick(at), text, location: locateParagraph(paragraph, start, end) }));
}

/** The links of a paragraph, and the local paths written out in it. */
export function linksOf(paragraph: Paragraph, at: Coordinates): readonly DossierLink[] {
  const links = paragraph.links.map(({ kind, target, start, end }) => ({ kind, target, start, end }));
  const paths = findLocalPaths(paragraph.text)
    .filter(({ start, end }) => !links.some((link) => link.start < end && start < link.end))
    .map(({ text, start, end }) => ({ kind: "url" as const, target: text, start, end }));
  return [...links, ...paths].map(({ kind, target, start, end }) => ({
    ...pick(at),
    kind,
    target,
    location: locateParagraph(paragraph, start, end),
  }));
}

function pick({ criterion, block, table, field, objective, indicator }: Coordinates): Coordinates {
  return { criterion, block, table, field, objective, indicator };
}
