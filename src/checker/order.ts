import { kindOfBlock, rankOfBlock } from "../dossier";
import type { Finding } from "./types";

/** Findings as a reader meets them: by criterion, block, file, place; those of the whole dossier first. */
export function inReadingOrder<F extends Finding>(findings: readonly F[]): readonly F[] {
  return [...findings].sort(
    (a, b) =>
      (a.criterion ?? 0) - (b.criterion ?? 0) ||
      compareBlocks(a.block, b.block) ||
      (a.location?.place.file ?? 0) - (b.location?.place.file ?? 0) ||
      place(a) - place(b) ||
      compare(a.rule, b.rule),
  );
}

function place({ location }: Finding): number {
  return location?.place.paragraph ?? location?.anchor.paragraph ?? Number.MAX_SAFE_INTEGER;
}

/** The criterion itself, then actions before commitments, by rank: A2 before A10. */
export function compareBlocks(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compare(kindOfBlock(a), kindOfBlock(b)) || rankOfBlock(a) - rankOfBlock(b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
