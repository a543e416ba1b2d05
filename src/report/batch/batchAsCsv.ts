import { csv } from "../csv";
import type { BatchContent } from "./types";

const columns = [
  "file",
  "annexe",
  "unreadable",
  "error",
  "warning",
  "info",
  "required",
  "filled",
  "indicators",
  "proved",
] as const;

/** A folder for a spreadsheet: one line per dossier. */
export function batchAsCsv({ dossiers }: BatchContent): string {
  return csv([
    [...columns, "criteria"],
    ...dossiers.map((line) => [...columns.map((key) => line[key]), line.criteria.join(" ")]),
  ]);
}
