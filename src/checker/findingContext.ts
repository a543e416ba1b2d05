import { fold } from "../document";
import { blocksOf, denominationOf, isAnswered, type Coordinates, type Dossier, type DossierBlock } from "../dossier";

/** The words around a finding that tell it from another of the same rule: its block's, its objective's, its line's. */
export type FindingContext = (at: Coordinates) => readonly string[];

/** Looks the neighbouring words up once for all findings. Words, never ranks: a block added before changes nothing. */
export function findingContextOf(dossier: Dossier): FindingContext {
  const words = new Map<string, string>();
  for (const block of dossier.criteria.flatMap(blocksOf)) {
    words.set(pathOf(block), nameOf(block));
    for (const objective of block.objectives) {
      words.set(pathOf(objective), fold(objective.answer?.text ?? ""));
      for (const line of objective.indicators) words.set(pathOf(line), fold(line.answer?.text ?? ""));
    }
  }
  return ({ criterion, block, objective, indicator }) => {
    const levels = [block, objective, indicator].filter((level) => level !== null);
    const found = levels.map((_, depth) => words.get([criterion, ...levels.slice(0, depth + 1)].join("/")) ?? "");
    // Actions and commitments are told apart by their letter; their ranks are left out.
    return [block?.charAt(0) ?? "", ...found];
  };
}

function pathOf({ criterion, block, objective, indicator }: Coordinates): string {
  return [criterion, block, objective, indicator].filter((level) => level !== null).join("/");
}

/** What a block is known by: its denomination, else its first objective that somebody wrote. */
function nameOf(block: DossierBlock): string {
  const name = [denominationOf(block), ...block.objectives.map(({ answer }) => answer)].find(isAnswered);
  return fold(name?.text ?? "");
}
