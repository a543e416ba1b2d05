import { tableDefinition } from "./tableDefinitions";
import type { Recognition, TableReading } from "./types";

/** Reads a recognised table: which cell answers which field, and what it lacks or has besides. */
export function readTable(recognition: Recognition): TableReading {
  return tableDefinition(recognition.code).read(recognition);
}
