import { fold } from "../document";
import { enumerate } from "../french";
import type { DossierSettings } from "../record";
import { readCover, type Dossier } from "../dossier";
import { around, fingerprintsOf, readFingerprint } from "./fingerprint";
import type { AuditRecord } from "./types";

/** What is known of a dossier that was scored. */
export interface ScoredDossier {
  readonly settings: Pick<DossierSettings, "school" | "uai"> | null;
  /** The UAI that its first pages give; null where they give none, or several. */
  readonly writtenUai: string | null;
  /** The school's text, by criterion (`fingerprintOf`). */
  readonly texts: ReadonlyMap<number, string>;
}

/** What is known of a dossier; `settings`: what is recorded of it. */
export function scoredDossier(dossier: Dossier, settings: ScoredDossier["settings"]): ScoredDossier {
  return { settings, writtenUai: readCover(dossier).uai, texts: fingerprintsOf(dossier) };
}

/** Why scores may be another dossier's. */
export type OtherDossier =
  | { readonly kind: "uai" | "school"; readonly ours: string; readonly theirs: string }
  /** Hardly a cell of these criteria is the same. */
  | { readonly kind: "text"; readonly criteria: readonly number[] };

/** A dossier with fewer cells filled in cannot be recognised by them. */
const fewestCells = 10;

/** Of the cells of the shorter text, those that both must share to pass for one dossier: a new version keeps more. */
const leastShared = 0.1;

/**
 * Whether scores look like another dossier's. The recorded UAI decides where both are known, then the one written on the
 * cover, then the one recorded of one and written in the other, then the recorded name of the school; where none is, the
 * text does.
 */
export function otherDossier(ours: ScoredDossier, theirs: ScoredDossier): OtherDossier | null {
  const said = [
    ["uai", ours.settings?.uai, theirs.settings?.uai],
    ["uai", ours.writtenUai, theirs.writtenUai],
    // One records it, the other has it on its cover alone.
    ["uai", uaiOf(ours), uaiOf(theirs)],
    ["school", ours.settings?.school, theirs.settings?.school],
  ] as const;
  for (const [kind, one, two] of said) {
    const [own, other] = [one?.trim(), two?.trim()];
    if (own && other) return fold(own) === fold(other) ? null : { kind, ours: own, theirs: other };
  }
  const { criteria, fewest, shared } = compareTexts(ours, theirs);
  return fewest < fewestCells || shared >= fewest * leastShared ? null : { kind: "text", criteria };
}

/** The criteria that both hold, the cells of the shorter of the two texts of them, and those that both share. */
function compareTexts(ours: ScoredDossier, theirs: ScoredDossier) {
  const criteria = [...theirs.texts.keys()].filter((number) => theirs.texts.get(number) && ours.texts.get(number));
  const cells = ({ texts }: ScoredDossier) =>
    new Set(criteria.flatMap((number) => cellsOf(number, texts.get(number)!)));
  const [mine, yours] = [cells(ours), cells(theirs)];
  const shared = [...mine].filter((cell) => yours.has(cell)).length;
  return { criteria, fewest: Math.min(mine.size, yours.size), shared };
}

/** Of the cells of the shorter text, those that copies of one dossier share: when both give one UAI, and otherwise. */
const sharedByCopies = { sameUai: 0.5, unknown: 0.9 } as const;

/**
 * Whether two scored documents are copies of one dossier, for bringing a folder together unasked: nothing says otherwise,
 * and their texts are mostly the same. Two versions of a school that share little stay apart.
 */
export function isCopyOf(ours: ScoredDossier, theirs: ScoredDossier): boolean {
  const doubt = otherDossier(ours, theirs);
  if (doubt && doubt.kind !== "school") return false;
  const { fewest, shared } = compareTexts(ours, theirs);
  const [own, other] = [uaiOf(ours), uaiOf(theirs)];
  const least = own !== null && own === other ? sharedByCopies.sameUai : sharedByCopies.unknown;
  return fewest >= fewestCells && shared >= fewest * least;
}

/**
 * Whether two are surely one dossier, where not even their place tells: their texts are mostly the same, or where there is
 * hardly any, their UAI is.
 */
export function isSurelySame(ours: ScoredDossier, theirs: ScoredDossier): boolean {
  if (isCopyOf(ours, theirs)) return true;
  const [own, other] = [uaiOf(ours), uaiOf(theirs)];
  return own !== null && own === other && compareTexts(ours, theirs).fewest < fewestCells;
}

function uaiOf({ settings, writtenUai }: ScoredDossier): string | null {
  return settings?.uai?.trim() || writtenUai;
}

/** What differs, in French, to stand within a sentence. */
export function otherDossierWords(doubt: OtherDossier): string {
  switch (doubt.kind) {
    case "uai":
      return `son UAI est ${doubt.theirs}, et non ${doubt.ours}`;
    case "school":
      return `son établissement est «\u00a0${doubt.theirs}\u00a0», et non «\u00a0${doubt.ours}\u00a0»`;
    case "text":
      return `son texte n’a presque rien de commun (${doubt.criteria.length < 2 ? "critère" : "critères"} ${enumerate(doubt.criteria)})`;
  }
}

/** The texts that scores were given on, as they noted them. */
export function notedTexts({ assessments }: AuditRecord): ReadonlyMap<number, string> {
  return new Map(
    assessments.flatMap(({ criteria }) =>
      criteria.flatMap(({ criterion, fingerprint }): [number, string][] =>
        fingerprint === null ? [] : [[criterion, fingerprint]],
      ),
    ),
  );
}

/** The cells filled in, wherever their blocks and lines stand. */
function cellsOf(criterion: number, fingerprint: string): readonly string[] {
  return [...readFingerprint(fingerprint).values()].flatMap((rows) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([field, hash]) =>
        field === around ? [] : [`${criterion} ${row.split(".")[0]} ${field} ${hash}`],
      ),
    ),
  );
}
