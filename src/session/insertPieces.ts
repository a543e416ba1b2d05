import { blockName } from "../checker";
import { cellParagraphs, placeOf, type Cell } from "../document";
import type { Dossier, OfficialTable } from "../dossier";
import { HostError, type DocumentEdit, type DocumentHost } from "../host";
import { newRow, writeFlatOpc } from "../tables";
import { cutAt, type Cut } from "./cutAt";
import { labelOf, pieceLabel } from "./insertionLabel";
import { blocksFor, ownerOf, planInsertion, rowOf, type PieceRequest, type PlannedInsertion } from "./planInsertion";
import type { Insertion, InsertRequest, Refusal } from "./states";

/**
 * Inserts official content, in all its places or in none; why not, when it was not asked where it may go. `caret`: the
 * paragraph of the cursor, null outside the body; `onFinished`: see `WriteOptions`.
 */
export async function insertPieces(
  host: DocumentHost,
  request: PieceRequest,
  where: "place" | "caret",
  dossier: Dossier,
  caret: number | null,
  onFinished: (insertion: Insertion) => void = () => undefined,
): Promise<Insertion | Refusal> {
  const cut = where === "caret" && caret !== null ? cutAt(dossier, caret) : null;
  const inBlock = cut && requestInBlock(cut, request, dossier);
  const plan = planInsertion(inBlock ?? request, where === "place" ? where : placeAt(dossier, caret), dossier);
  if (typeof plan === "string") return { reason: plan };
  const pieces = plan.flatMap((one) => one.pieces);
  if (cut && !inBlock && (cut.block || pieces.some(({ criterion }) => criterion !== cut.criterion))) {
    return { reason: "caret-inside", criterion: cut.criterion, block: cut.block?.block ?? null };
  }
  const label = pieceLabel(pieces, request);
  return writeAs(host, insertEdits(plan, dossier), label, onFinished);
}

async function writeAs(
  host: DocumentHost,
  edits: readonly DocumentEdit[],
  label: string,
  onFinished: (insertion: Insertion) => void,
): Promise<Insertion> {
  const receipt = await host.write(edits, { label, onFinished: (late) => onFinished({ receipt: late, label }) });
  return { receipt, label };
}

/** The edits that insert what was planned. */
export function insertEdits(plan: readonly PlannedInsertion[], { edition }: Dossier): readonly DocumentEdit[] {
  return plan.map(({ pieces, where }) => ({ kind: "insert", flatOpc: writeFlatOpc(pieces, { edition }), where }));
}

/** The paragraph of the cursor as a place. Throws HostError `outside` where it stands outside the body. */
function placeAt({ documents }: Dossier, caret: number | null) {
  const paragraph = caret === null ? undefined : documents[0]?.paragraphs[caret];
  if (!paragraph) throw new HostError("outside");
  return placeOf(paragraph);
}

/** The request of one table as one for the block around the cursor; null when it is not a table of such a block. */
function requestInBlock({ criterion, block }: Cut, request: PieceRequest, dossier: Dossier): PieceRequest | null {
  if (!block || request.kind !== "table" || request.criteria.some((one) => one !== criterion)) return null;
  const owner = dossier.criteria.find((one) => one.criterion === criterion);
  return owner && blocksFor(owner, request.table)?.includes(block) ? { ...request, block: block.block } : null;
}

/** Adds a line where the cursor stands: in its own table, else in the table of its block that takes such lines. */
export async function insertRow(
  host: DocumentHost,
  request: Exclude<InsertRequest, PieceRequest>,
  dossier: Dossier,
  caret: number | null,
  onFinished: (insertion: Insertion) => void = () => undefined,
): Promise<Insertion | Refusal> {
  const owner = caret === null ? null : ownerOf(dossier, caret);
  if (caret === null || !owner) return { reason: "caret-outside-table" };
  const isMember = request.kind === "member";
  const tables = (isMember ? owner.criterion.tables : owner.block?.tables) ?? [];
  const table = tables.find(({ table: code }) => (isMember ? code === "T4" : code === "T6" || code === "T10"));
  const row = table && newRow(table.reading, request.kind, rowOf(table, caret) ?? undefined);
  const above = table && row && cellInRow(table, row.after);
  if (!row || !above) return { reason: "wrong-table" };
  const paragraph = cellParagraphs(above)[0];
  if (!paragraph) return { reason: "wrong-table" };
  const at = owner.block && !isMember ? `, ${blockName(owner.block.block)}` : "";
  const label = `Critère\u00a0${owner.criterion.criterion}${at}\u00a0: ${labelOf(request)}`;
  return writeAs(host, [{ kind: "addRow", at: placeOf(paragraph), values: row.values }], label, onFinished);
}

/** A cell of a row that is merged with no other row: Word refuses to tell the index of merged ones (office-js #3200). */
function cellInRow({ reading }: OfficialTable, index: number): Cell | null {
  const row = reading.recognition.table.rows.find(({ cells }) => cells[0]?.row === index);
  return row?.cells.find(({ isContinued, rowSpan }) => !isContinued && rowSpan === 1) ?? null;
}
