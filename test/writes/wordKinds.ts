import { hostile, type SimulationOptions } from "../word/options";
import { tracedWord } from "../word/traceFile";

/** A Word that the add-in must work with. */
export interface WordKind {
  readonly name: string;
  readonly options: SimulationOptions;
  /** Whether the author tracks changes: the mode is to be left as it was. */
  readonly isTracked?: boolean;
}

/**
 * The current one, the oldest one, and one that shows its shortcomings; its delays would only lengthen the proof. A real one too,
 * where its trace is given (`LDM_WORD_TRACE`).
 */
export const wordKinds: readonly WordKind[] = [
  { name: "current", options: {} },
  { name: "1.3", options: { api: "1.3" } },
  { name: "hostile", options: { hostile: { ...hostile, delay: 0 } }, isTracked: true },
  ...tracedWord().map((options) => ({ name: "traced", options })),
];
