import type { WordParagraphs } from "../paragraphs";
import { columnStep } from "./columnStep";
import { insertStep } from "./insertStep";
import { regionStep } from "./regionStep";
import { rowStep } from "./rowStep";
import type { StepMatch, JournalStep, Prepared, Run, Section, Site, StepKind, Target } from "./types";
import { wordsStep } from "./wordsStep";

const kinds: { readonly [K in JournalStep["kind"]]: StepKind<Extract<JournalStep, { kind: K }>> } = {
  insert: insertStep,
  row: rowStep,
  column: columnStep,
  words: wordsStep,
  region: regionStep,
};

/** The kind of a step, as one that takes any: `kinds` pairs them. */
function kindOf(step: JournalStep): StepKind<JournalStep> {
  return kinds[step.kind];
}

/** `StepKind.footprint` of any step. */
export function footprintOf(step: JournalStep): Run {
  return kindOf(step).footprint(step);
}

/** `StepKind.find` of any step. */
export function findStep(
  step: JournalStep,
  paragraphs: WordParagraphs,
  section: Section,
  likely: Target,
  isLenient = false,
): StepMatch | null {
  return kindOf(step).find(step, paragraphs, section, likely, isLenient);
}

/** `StepKind.prepare` of any step. */
export function prepareStep(step: JournalStep, site: Site, target: Target, found: StepMatch): Prepared {
  return kindOf(step).prepare(step, site, target, found);
}
