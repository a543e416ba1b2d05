import { looksByPiece, lookWords, wasOpened, type AuditRecord, type NamedLook } from "../../audit";
import { numberKey, type Dossier } from "../../dossier";
import { capitalise, count, number as figures } from "../../french";
import { evidenceOf, type CitedEvidence } from "./words";

/** A piece of the dossier with what the auditors found on looking at it. */
export interface SeenEvidence extends CitedEvidence {
  /** Whether the dossier still cites or lists it. */
  readonly isThere: boolean;
  readonly looks: readonly NamedLook[];
}

/** The evidence of the dossier with what the auditors found; then what they looked at and the dossier names no more. */
export function seenEvidence(dossier: Dossier, record: AuditRecord): readonly SeenEvidence[] {
  const looks = looksByPiece(record);
  const keyOf = ({ number }: CitedEvidence): string => numberKey(number) ?? number;
  const pieces = evidenceOf(dossier);
  const known = new Set(pieces.map(keyOf));
  const gone = [...looks.keys()].filter((piece) => !known.has(piece));
  return [
    ...pieces.map((piece) => ({ ...piece, isThere: true, looks: looks.get(keyOf(piece)) ?? [] })),
    ...gone.map((number) => ({
      number,
      title: "N’est plus dans le dossier.",
      criteria: [],
      isThere: false,
      looks: looks.get(number)!,
    })),
  ];
}

/** What was found in one piece, in words; empty where nobody looked. */
export function looksWords({ looks }: SeenEvidence): string {
  return capitalise(looks.map(lookWords).join("\u00a0; "));
}

/** How many pieces of how many were opened, and which; null where nobody looked at any. */
export function seenSentence(all: readonly SeenEvidence[]): string | null {
  const pieces = all.filter(({ isThere }) => isThere);
  if (all.every(({ looks }) => looks.length === 0)) return null;
  const opened = pieces.filter(({ looks }) => wasOpened(looks));
  const missing = pieces.filter(({ looks }) => looks.length > 0 && !wasOpened(looks));
  const namesOf = (list: readonly SeenEvidence[]): string => list.map(({ number }) => number).join(", ");
  return [
    `${count(opened.length, "preuve vue", "preuves vues")} sur ${figures.format(pieces.length)}${opened.length > 0 ? `\u00a0: ${namesOf(opened)}` : ""}.`,
    missing.length > 0 && `${missing.length < 2 ? "Non trouvée" : "Non trouvées"}\u00a0: ${namesOf(missing)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
