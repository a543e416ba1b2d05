import { readFileSync } from "node:fs";
import type { SimulationOptions } from "./options";
import { optionsOfTrace } from "./trace";

/**
 * The Word whose self-test is in the file that `LDM_WORD_TRACE` names, for tests that run in several Words; none where it
 * is not set. Node only.
 */
export function tracedWord(): readonly SimulationOptions[] {
  const path = process.env.LDM_WORD_TRACE;
  return path ? [optionsOfTrace(readFileSync(path, "utf8"))] : [];
}
