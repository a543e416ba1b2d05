import type { SimulationOptions } from "../../word/options";
import { chosenWord, words } from "../words";
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

/** What is hardest of both. */
const hostileOld: ChainWord = { name: "hostile 1.3", options: { api: "1.3", platform: "PC", hostile: true } };

/** Every dossier in every Word: minutes, which `npm run proofs -- chains` takes. */
export const grid: readonly Chain[] = dossierNames.flatMap((dossier) =>
  [...Object.values(words), hostileOld].map((word) => ({ dossier, word })),
);

const sample: Readonly<Record<DossierName, ChainWord>> = {
  blank: words.friendly,
  "blank whole": words["1.3"],
  "half-filled": words["hostile-web"],
  complete: words.friendly,
  retyped: hostileOld,
};

/** Each dossier once: what every `npm test` runs; all in the Word that `LDM_WORD` names, where it names one. */
export const diagonal: readonly Chain[] = dossierNames.map((dossier) => ({
  dossier,
  word: chosenWord ?? sample[dossier],
}));
