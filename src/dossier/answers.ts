import { cellText, isBlank, type Cell } from "../document";
import type { GuideEdition } from "../guide";
import type { Field, TableCode } from "../tables";
import { instructionFinder } from "./instructions";
import { isFiller } from "./measure";
import { locateCell, type AnchorCandidate } from "./place";
import type { Answer, AnswerState, Coordinates } from "./types";

/** What is known of an answer before its cell is read. */
export interface AnswerPlace extends Coordinates {
  readonly table: TableCode;
  readonly field: Field;
}

/** Reads one fillable cell. `anchors`: words of its row, label or title, for a cell that has none. */
export function readAnswer(edition: GuideEdition, cell: Cell, at: AnswerPlace, ...anchors: AnchorCandidate[]): Answer {
  const written = cellText(cell);
  const text = isBlank(written) ? "" : written.trim();
  const instruction = text === "" ? null : instructionFinder(edition, at.table, at.field)(text);
  const state: AnswerState =
    text === ""
      ? holdsMore(cell)
        ? "filled"
        : "empty"
      : isFiller(text)
        ? "filler"
        : instruction
          ? "instruction"
          : "filled";
  const { criterion, block, table, field, objective, indicator } = at;
  return {
    criterion,
    block,
    table,
    field,
    objective,
    indicator,
    cell,
    text,
    state,
    instruction: instruction?.quote ?? null,
    location: locateCell(cell, ...anchors),
  };
}

/** Whether a cell without words of its own holds a picture, a text box or a table with words: somebody answered. */
function holdsMore(cell: Cell): boolean {
  return cell.blocks.some((block) =>
    block.kind === "paragraph"
      ? block.pictures.length > 0 || block.textBoxes.length > 0
      : block.rows.some((row) => row.cells.some((inner) => cellText(inner).trim() !== "" || holdsMore(inner))),
  );
}

/** Whether the cell holds something that somebody wrote: not empty, not filler, not the guide's own words. */
export function isAnswered(answer: Answer | null | undefined): boolean {
  return answer?.state === "filled";
}
