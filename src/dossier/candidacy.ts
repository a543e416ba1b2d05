import { fold } from "../document";
import type { Dossier } from "./types";

const known = new WeakMap<Dossier, boolean>();

/** Whether a dossier is a network's: as recorded of it (null: nothing is), else as the text before its criteria says. */
export function isNetworkCandidacy(dossier: Dossier, recorded: "individual" | "network" | null): boolean {
  if (recorded !== null) return recorded === "network";
  let answer = known.get(dossier);
  if (answer === undefined) {
    answer = dossier.passages.some(({ criterion, paragraph }) => criterion === null && saysNetwork(paragraph.text));
    known.set(dossier, answer);
  }
  return answer;
}

/** « Candidature en réseau : … »; a form that offers both kinds, or a sentence of the guide, says nothing. */
function saysNetwork(text: string): boolean {
  const said = fold(text);
  if (/individuel|dans le cas d|le cas echeant/.test(said)) return false;
  return /\b(candidatures?|labellisation|demande|label|dossier)\b[^.]{0,40}\ben reseau\b|\bco-?candidats?\b/.test(said);
}
