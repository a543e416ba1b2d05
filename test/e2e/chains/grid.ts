import type { SimulationOptions } from "../../word/options";
import { dossierNames, type DossierName } from "./dossiers";

/** A Word that chains run in. */
export interface ChainWord {
  readonly name: string;
  readonly options: SimulationOptions;
}

/** A chain of the grid: one dossier in one Word. */
export interface Chain {
  readonly dossier: DossierName;
  readonly word: ChainWord;
}

const words = {
  current: { name: "the current Word", options: {} },
  old: { name: "WordApi 1.3", options: { api: "1.3" } },
  hostile: { name: "a hostile Word", options: { hostile: true } },
  hostileOld: { name: "a hostile WordApi 1.3", options: { api: "1.3", hostile: true } },
} as const satisfies Record<string, ChainWord>;

/** Every dossier in every Word: minutes, which `npm run proofs -- chains` takes. */
export const grid: readonly Chain[] = dossierNames.flatMap((dossier) =>
  Object.values(words).map((word) => ({ dossier, word })),
);

/** Each dossier and each Word once at least: what every `npm test` runs. */
export const diagonal: readonly Chain[] = [
  { dossier: "blank", word: words.current },
  { dossier: "blank whole", word: words.old },
  { dossier: "half-filled", word: words.hostile },
  { dossier: "complete", word: words.current },
  { dossier: "retyped", word: words.hostileOld },
];
