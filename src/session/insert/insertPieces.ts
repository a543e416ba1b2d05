import { blockName } from "../../checker";
import { cellParagraphs, placeOf, type Cell } from "../../document";
import { ownerOf, rowAt, type Dossier, type OfficialTable } from "../../dossier";
import type { DocumentEdit, DocumentHost } from "../../host";
import { newRow, shapeOf, writeFlatOpc } from "../../tables";
import { planAtCaret } from "./describeLanding";
import { labelOf, pieceLabel } from "./insertionLabel";
import { planInsertion, type TemplateRequest, type PlannedInsertion } from "./planInsertion";
import type { Insertion, InsertRequest, Refusal } from "./states";

/** Inserts official content where the guide has it, in all its places or in none; why not, when nothing was asked. */
export async function insertAtPlace(
  host: DocumentHost,
  request: TemplateRequest,
  dossier: Dossier,
  onFinished: OnFinished,
): Promise<Insertion | Refusal> {
  const plan = planInsertion(request, "place", dossier);
  return typeof plan === "string" ? { reason: plan } : insertPlanned(host, request, dossier, plan, onFinished);
}

/** Inserts it after the paragraph of the cursor; null: it stands outside the body. */
export async function insertAtCaret(
  host: DocumentHost,
  request: TemplateRequest,
  dossier: Dossier,
  paragraph: number | null,
  onFinished: OnFinished,
): Promise<Insertion | Refusal> {
  const plan = planAtCaret(dossier, paragraph, request);
  return "reason" in plan ? plan : insertPlanned(host, request, dossier, plan, onFinished);
}

function insertPlanned(
  host: DocumentHost,
  request: TemplateRequest,
  dossier: Dossier,
  plan: readonly PlannedInsertion[],
  onFinished: OnFinished,
): Promise<Insertion> {
  const label = pieceLabel(
    plan.flatMap(({ pieces }) => pieces),
    request,
  );
  return writeAs(host, insertEdits(plan, dossier), label, onFinished);
}

/** Called once an insertion that stopped halfway is finished: see `WriteOptions`. */
type OnFinished = (insertion: Insertion) => void;

async function writeAs(
  host: DocumentHost,
  edits: readonly DocumentEdit[],
  label: string,
  onFinished: OnFinished,
): Promise<Insertion> {
  const receipt = await host.write(edits, { label, onFinished: (late) => onFinished({ receipt: late, label }) });
  return { receipt, label };
}

/** The edits that insert what was planned. */
export function insertEdits(plan: readonly PlannedInsertion[], { edition }: Dossier): readonly DocumentEdit[] {
  return plan.map(({ pieces, where }) => ({ kind: "insert", flatOpc: writeFlatOpc(pieces, { edition }), where }));
}

/** Adds a line where the cursor stands: in its own table, else in the table of its block that takes such lines. */
export async function insertRow(
  host: DocumentHost,
  request: Exclude<InsertRequest, TemplateRequest>,
  dossier: Dossier,
  caret: number | null,
  onFinished: OnFinished,
): Promise<Insertion | Refusal> {
  const owner = caret === null ? null : ownerOf(dossier, caret);
  if (caret === null || !owner) return { reason: "caret-outside-table" };
  const isMember = request.kind === "member";
  const tables = (isMember ? owner.criterion.tables : owner.block?.tables) ?? [];
  const table = tables.find(({ table: code }) => shapeOf(code) === (isMember ? "people" : "indicators"));
  const row = table && newRow(table.reading, request.kind, rowAt(table, caret) ?? undefined);
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
