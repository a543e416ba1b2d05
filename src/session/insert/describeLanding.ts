import {
  cellParagraphs,
  fold,
  placeOf,
  type Block,
  type DocumentText,
  type Paragraph,
  type Table,
} from "../../document";
import { paragraphRank, rowAt, tablesOf, type Criterion, type Dossier } from "../../dossier";
import type { TableCode } from "../../tables";
import { findSplit, type Split } from "./findSplit";
import { blocksFor, planInsertion, type TemplateRequest, type PlannedInsertion } from "./planInsertion";
import type { Refusal } from "./states";

/** Where an insertion at the cursor goes, or why it does not. */
export type Landing =
  | {
      readonly kind: "spot";
      readonly above: SpotAbove;
      /** The criterion around it, when its own content goes between its tables or blocks. */
      readonly within: number | null;
      /** The nearest criteria before and after it in the document. */
      readonly after: number | null;
      readonly before: number | null;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** What stands right above the inserted content. */
export type SpotAbove =
  | { readonly kind: "table"; readonly table: TableCode; readonly criterion: number; readonly block: string | null }
  /** Words that are in no official table; `isTable`: those of another table. */
  | { readonly kind: "words"; readonly words: string; readonly isTable: boolean }
  /** Nothing: the head of the document. */
  | { readonly kind: "nothing" };

/**
 * Where an insertion at the cursor goes: after the paragraph that holds it, or after the outermost table around it.
 * `paragraph`: its rank in the body, null outside.
 */
export function describeLanding(dossier: Dossier, paragraph: number | null, request: TemplateRequest): Landing {
  const plan = planAtCaret(dossier, paragraph, request);
  if ("reason" in plan) return { kind: "refused", refusal: plan };
  if (paragraph === null) return { kind: "refused", refusal: { reason: "caret-outside" } };
  const at = lastOf(blockAround(dossier, paragraph), paragraph);
  const started = startedAt(dossier, at);
  const next = dossier.criteria.find(({ location }) => location !== null && paragraphRank(location) > at);
  return {
    kind: "spot",
    above: aboveOf(dossier, paragraph, at),
    within: findSplit(dossier, paragraph)?.criterion ?? null,
    after: started.at(-1)?.criterion ?? null,
    before: next?.criterion ?? null,
  };
}

/** The criteria that begin at a rank or before it, in the order of the document. */
function startedAt({ criteria }: Dossier, at: number): readonly Criterion[] {
  return criteria
    .filter(({ location }) => location !== null && paragraphRank(location) <= at)
    .sort((a, b) => paragraphRank(a.location) - paragraphRank(b.location));
}

/** What is inserted at the cursor, or why nothing is. `paragraph`: its rank in the body, null outside. */
export function planAtCaret(
  dossier: Dossier,
  paragraph: number | null,
  request: TemplateRequest,
): readonly PlannedInsertion[] | Refusal {
  const at = paragraph === null ? undefined : dossier.documents[0]?.paragraphs[paragraph];
  if (paragraph === null || !at) return { reason: "caret-outside" };
  if (isInList(dossier, paragraph)) return { reason: "caret-in-list" };
  if (isInSheet(dossier, paragraph)) return { reason: "caret-in-sheet" };
  const cut = findSplit(dossier, paragraph);
  const inBlock = cut && requestInBlock(cut, request, dossier);
  const plan = planInsertion(inBlock ?? request, placeOf(at), dossier);
  if (typeof plan === "string") return { reason: plan };
  const isOwn = plan.every(({ pieces }) => pieces.every(({ criterion }) => criterion === cut?.criterion));
  if (cut && !inBlock && (cut.block || !isOwn))
    return { reason: "caret-inside", criterion: cut.criterion, block: cut.block?.block ?? null };
  const behind = startedAt(dossier, lastOf(blockAround(dossier, paragraph), paragraph)).at(-1)?.criterion;
  const isForeign = plan.some(({ pieces }) =>
    pieces.some((piece) => piece.kind !== "criterion" && piece.criterion !== behind),
  );
  if (request.kind !== "criterion" && behind !== undefined && isForeign)
    return { reason: "caret-behind", criterion: behind };
  return plan;
}

/** The request of one table as one for the block around the cursor; null when it is not a table of such a block. */
function requestInBlock(
  { criterion, block }: Split,
  request: TemplateRequest,
  dossier: Dossier,
): TemplateRequest | null {
  if (!block || request.kind !== "table" || request.criteria.some((one) => one !== criterion)) return null;
  const owner = dossier.criteria.find((one) => one.criterion === criterion);
  return owner && blocksFor(owner, request.table)?.includes(block) ? { ...request, block: block.block } : null;
}

/** The nearest words at or above the cursor, those of an official table by its name. `at`: the last rank of its block. */
function aboveOf(dossier: Dossier, paragraph: number, at: number): SpotAbove {
  const [document] = dossier.documents;
  const tables = dossier.criteria.flatMap(tablesOf);
  for (let index = at; document && index >= 0; index--) {
    const official = tables.find((table) => rowAt(table, index) !== null);
    if (official) {
      const { table, criterion, block } = official;
      if (criterion !== null) return { kind: "table", table, criterion, block };
    }
    const around = blockAround(dossier, index);
    const words = around?.kind === "table" ? wordsOf(around, paragraph) : document.paragraphs[index]?.text.trim();
    if (words) return { kind: "words", words, isTable: around?.kind === "table" };
  }
  return { kind: "nothing" };
}

/** The words of the cursor's paragraph in a table, else the first ones of the table. */
function wordsOf(table: Table, paragraph: number): string | undefined {
  const written = paragraphsOf(table).filter(({ text }) => text.trim() !== "");
  return (written.find(({ index }) => index === paragraph) ?? written[0])?.text.trim();
}

/** The paragraph or outermost table of the body that holds the paragraph of that rank. */
function blockAround({ documents: [document] }: Dossier, paragraph: number): Block | undefined {
  return document?.blocks.find((block) => paragraphsOf(block).some(({ index }) => index === paragraph));
}

function lastOf(block: Block | undefined, otherwise: number): number {
  return block ? (lastRank(block) ?? otherwise) : otherwise;
}

function lastRank(block: Block): number | null {
  return paragraphsOf(block).at(-1)?.index ?? null;
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.kind === "paragraph") return [block];
  return block.rows.flatMap(({ cells }) => cells.flatMap(cellParagraphs));
}

/** Whether a paragraph stands in the list of evidence: its tables, their titles when ours, its lines. */
function isInList({ bordereau, documents: [document] }: Dossier, paragraph: number): boolean {
  if (!bordereau || !document) return false;
  const lines = bordereau.items.flatMap(({ location }) => location?.place.paragraph ?? []);
  return (
    bordereau.tables.some(({ table, title, isOurs }) =>
      isBetween(document, paragraph, isOurs ? title : null, table, isOurs),
    ) ||
    (lines.some((line) => line <= paragraph) && lines.some((line) => line >= paragraph))
  );
}

/** Whether a paragraph stands in a fiche of the audit, or in its synthesis. */
function isInSheet({ auditSheets, documents: [document] }: Dossier, paragraph: number): boolean {
  return auditSheets.some(({ title, tables }) => {
    const last = tables.at(-1) ?? title;
    return document && last ? isBetween(document, paragraph, title ?? tables[0], last, true) : false;
  });
}

/**
 * Whether a paragraph stands between two blocks, both included. `isOurs`: a region of ours ends with an empty paragraph,
 * and what is inserted after it would be in the region.
 */
function isBetween(
  { paragraphs }: DocumentText,
  paragraph: number,
  first: Block | null | undefined,
  last: Block,
  isOurs: boolean,
): boolean {
  const from = paragraphsOf(first ?? last)[0]?.index ?? null;
  const end = lastRank(last);
  if (from === null || end === null) return false;
  const closing = isOurs && last.kind === "table" && fold(paragraphs[end + 1]?.text ?? "-") === "" ? 1 : 0;
  return paragraph >= from && paragraph <= end + closing;
}
