import type { Finding } from "./types";

/** Findings as a reader meets them: by criterion, block, file, place; those of the whole dossier first. */
export function inReadingOrder<F extends Finding>(findings: readonly F[]): readonly F[] {
  return [...findings].sort(
    (a, b) =>
      (a.criterion ?? 0) - (b.criterion ?? 0) ||
      compareBlocks(a.block ?? "", b.block ?? "") ||
      (a.location?.place.file ?? 0) - (b.location?.place.file ?? 0) ||
      place(a) - place(b) ||
      compare(a.rule, b.rule),
  );
}

function place({ location }: Finding): number {
  return location?.place.paragraph ?? location?.anchor.paragraph ?? Number.MAX_SAFE_INTEGER;
}

/** Actions before commitments, by rank: A2 before A10. */
function compareBlocks(a: string, b: string): number {
  return compare(a.charAt(0), b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
