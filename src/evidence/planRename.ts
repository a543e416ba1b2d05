import { numberKey, withoutNoun, type Dossier } from "../dossier";
import type { EvidenceRegister } from "../record";
import { gatherEvidence } from "./gather";
import { changeNumbers, type NumberingPlan } from "./changeNumbers";
import type { FolderFile } from "./types";

/** Why a piece cannot have a number. */
export type RenameRefusal =
  | "gone" // no piece has that key any more
  | "unread" // no number that we understand
  | "taken"; // another piece's

/**
 * Gives one piece another number, wherever it is cited. `key`: its entry's; « Annexe 12 » is number 12. `files`: those of
 * the folder, where one was chosen.
 */
export function planRename(
  dossier: Dossier,
  register: EvidenceRegister,
  key: string,
  given: string,
  files: readonly FolderFile[] | null = null,
): NumberingPlan | RenameRefusal {
  const pieces = gatherEvidence(dossier, register);
  const piece = pieces.find((one) => one.key === key);
  const number = withoutNoun(given);
  const wanted = numberKey(number);
  if (!piece) return "gone";
  if (wanted === null) return "unread";
  if (pieces.some((one) => one !== piece && one.number === wanted)) return "taken";
  return changeNumbers(dossier, register, pieces, new Map([[piece, number]]), files);
}
