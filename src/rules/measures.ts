import type { Indicator, Measure } from "../dossier";

/** Whether a line still waits for its objective or indicator: its empty measures are not told as well. */
export function isWaiting({ answer, measures }: Indicator): boolean {
  return answer?.state === "instruction" || measures.every(({ answer: { state } }) => state === "instruction");
}

/** Whether a measure holds words of its author. */
export function isWritten({ answer }: Measure): boolean {
  return answer.state === "filled";
}

/** Whether a measure's year has come, or is unknown. */
export function isDue({ year }: Measure, referenceYear: number): boolean {
  return year === null || year <= referenceYear;
}
