import { blockName } from "../../checker";
import { blockId } from "../../dossier";
import { enumerate } from "../../french";
import { partOf, tableName, type TemplatePart } from "../../tables";
import type { InsertRequest } from "./states";

/** What a request is about, in French: « action suivante », « indicateur »… */
export function labelOf(request: InsertRequest): string {
  switch (request.kind) {
    case "criterion":
      return request.criteria.length > 1 ? "critères" : "critère";
    case "action":
      return "action suivante";
    case "commitment":
      return "engagement suivant";
    case "table":
      return tableName(request.table);
    case "objective":
      return "objectif";
    case "indicator":
      return "indicateur";
    case "member":
      return "membre de l’équipe";
  }
}

/** « Critère 3 : action 2 », « Critères 1 à 8 : action suivante », « Critère 2, action 1 : mise en œuvre ». */
export function pieceLabel(pieces: readonly TemplatePart[], request: InsertRequest): string {
  const numbers = [...new Set(pieces.map(({ criterion }) => criterion))];
  const start = `Critère${numbers.length > 1 ? "s" : ""}\u00a0${inWords(numbers)}`;
  const [first] = pieces;
  if (!first || request.kind === "criterion") return start;
  const block = numbers.length > 1 ? null : blockOf(first);
  if (first.kind === "table") return `${start}${block ? `, ${block}` : ""}\u00a0: ${labelOf(request)}`;
  return `${start}\u00a0: ${block ?? labelOf(request)}`;
}

/** « action 2 »; null for what stands in no block. */
function blockOf(piece: TemplatePart): string | null {
  if (piece.kind === "criterion" || piece.number === null) return null;
  const kind = piece.kind === "table" ? partOf(piece.code) : piece.kind;
  return kind === "criterion" ? null : blockName(blockId(kind, piece.number));
}

/** « 1 à 4, 6 et 7 »: three in a row or more are a range. */
function inWords(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const parts = runs.flatMap((run) => (run.length > 2 ? [`${run[0]} à ${run.at(-1)}`] : run.map(String)));
  return enumerate(parts);
}
