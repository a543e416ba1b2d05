import { fold } from "../document";
import { indicatorType } from "../dossier";
import type { ExampleIndicator, GuideEdition, IndicatorType, ReferenceBasis } from "../guide";
import { evidenceKinds } from "./kinds";

/** A sort of document that would show what a text says. */
export interface Suggestion {
  /** « Convention », « Tableau de bord »… */
  readonly type: string;
  /** `quoted`: an example indicator of the guide names this document; else our reading. */
  readonly basis: ReferenceBasis;
  /** That indicator; null for our reading. */
  readonly from: ExampleIndicator | null;
}

/** More would be a catalogue. */
const most = 3;

/** What shows a measure whatever it measures, when its words name nothing. Ours. */
const byMeasure: Readonly<Record<IndicatorType, string>> = {
  count: "Liste",
  rate: "Tableau de calcul",
  mixed: "Tableau de calcul",
  amount: "État budgétaire",
  frequency: "Planning",
  qualitative: "Compte rendu",
};

/**
 * Sorts of evidence that would show an indicator (« Nombre de conventions de partenariat ») or a claim (« une convention
 * a été signée »): the documents that its words name, then those that they call for, then what suits its measure.
 */
export function suggestEvidence(words: string, guide: GuideEdition): readonly Suggestion[] {
  const said = fold(words);
  if (said === "") return [];
  const named = evidenceKinds
    .map(({ type, names }) => ({ type, names, at: said.search(names) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ type, names }) => suggestion(type, exampleNaming(names, guide)));
  const called = evidenceKinds
    .filter(({ type, calls }) => calls?.test(said) && !named.some((one) => one.type === type))
    .map(({ type }) => suggestion(type, null));
  const found = [...named, ...called];
  const measure = found.length === 0 ? indicatorType(words, guide) : null;
  return (measure ? [suggestion(byMeasure[measure], null)] : found).slice(0, most);
}

function suggestion(type: string, from: ExampleIndicator | null): Suggestion {
  return { type, basis: from ? "quoted" : "our-reading", from };
}

function exampleNaming(names: RegExp, guide: GuideEdition): ExampleIndicator | null {
  for (const { exampleIndicators } of guide.criteria) {
    const example = exampleIndicators.find(({ text }) => names.test(fold(text)));
    if (example) return example;
  }
  return null;
}
