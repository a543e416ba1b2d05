import { cellParagraphs, placeOf, type Cell } from "../document";
import type { Dossier, OfficialTable } from "../dossier";
import type { DocumentHost } from "../host";
import { newRow, writeFlatOpc, type Piece } from "../tables";
import { isRowRequest, ownerOf, planInsertion, rowOf, type PieceRequest } from "./planInsertion";
import type { InsertRefusal, InsertRequest, Insertion } from "./states";

/** Inserts official content; the insertions made, or why none was. From the end backwards, so that places stay true. */
export async function insertPieces(
  host: DocumentHost,
  request: PieceRequest,
  where: "place" | "caret",
  dossier: Dossier,
): Promise<readonly Insertion[] | InsertRefusal> {
  const plan = planInsertion(request, where, dossier);
  if (typeof plan === "string") return plan;
  const made: Insertion[] = [];
  for (const { pieces, where: place } of [...plan].reverse()) {
    const receipt = await host.insert(writeFlatOpc(pieces, { edition: dossier.edition }), place);
    made.push({ receipt, label: pieceLabel(pieces, request) });
  }
  return made;
}

/** Adds a line where the cursor stands: in its own table, else in the table of its block that takes such lines. */
export async function insertRow(
  host: DocumentHost,
  request: Exclude<InsertRequest, PieceRequest>,
  dossier: Dossier,
): Promise<readonly Insertion[] | InsertRefusal> {
  const caret = await host.caret();
  const owner = caret === null ? null : ownerOf(dossier, caret);
  if (caret === null || !owner) return "caret-outside-table";
  const isMember = request.kind === "member";
  const tables = (isMember ? owner.criterion.tables : owner.block?.tables) ?? [];
  const table = tables.find(({ table: code }) => (isMember ? code === "T4" : code === "T6" || code === "T10"));
  const row = table && newRow(table.reading, request.kind, rowOf(table, caret) ?? undefined);
  const above = table && row && cellInRow(table, row.after);
  if (!row || !above) return "wrong-table";
  const paragraph = cellParagraphs(above)[0];
  if (!paragraph) return "wrong-table";
  const receipt = await host.addRow(placeOf(paragraph), row.values);
  const at = owner.block && !isMember ? `, ${blockLabel(owner.block.block)}` : "";
  return [{ receipt, label: `Critère\u00a0${owner.criterion.criterion}${at}\u00a0: ${labelOf(request)}` }];
}

/** A cell of a row that is merged with no other row: Word refuses to tell the index of merged ones (office-js #3200). */
function cellInRow({ reading }: OfficialTable, index: number): Cell | null {
  const row = reading.recognition.table.rows.find(({ cells }) => cells[0]?.row === index);
  return row?.cells.find(({ isContinued, rowSpan }) => !isContinued && rowSpan === 1) ?? null;
}

/** What a request is about, in French: « Action », « Indicateur »… */
export function labelOf(request: InsertRequest): string {
  switch (request.kind) {
    case "criterion":
      return request.criteria.length > 1 ? "critères" : "critère";
    case "action":
      return "action";
    case "commitment":
      return "engagement";
    case "table":
      return "tableau";
    case "objective":
      return "objectif";
    case "indicator":
      return "indicateur";
    case "member":
      return "membre de l’équipe";
  }
}

function blockLabel(block: string): string {
  return `${block.startsWith("A") ? "action" : "engagement"}\u00a0${block.slice(1)}`;
}

/** « Critère 3 : action 2 », « Critères 1, 2 et 4 ». */
function pieceLabel(pieces: readonly Piece[], request: PieceRequest): string {
  if (isRowRequest(request)) return labelOf(request);
  const numbers = [...new Set(pieces.map(({ criterion }) => criterion))];
  const list = numbers.length > 1 ? `${numbers.slice(0, -1).join(", ")} et ${numbers.at(-1)}` : String(numbers[0]);
  const start = `Critère${numbers.length > 1 ? "s" : ""}\u00a0${list}`;
  const [first] = pieces;
  if (!first || request.kind === "criterion") return start;
  const noun = labelOf(request);
  const number =
    numbers.length === 1 && (first.kind === "action" || first.kind === "commitment") ? `\u00a0${first.number}` : "";
  return `${start}\u00a0: ${noun}${number}`;
}
