import type { Dossier } from "../dossier";
import { isNetworkCandidacy } from "../dossier";
import type { Expectation, GuideEdition } from "../guide";
import type { Candidacy } from "../record";

/** Whether an attendu concerns a candidacy: those of networks are « sans objet » in an individual one by default. */
export function isApplicable({ networkOnly }: Expectation, candidacy: Candidacy): boolean {
  return !networkOnly || candidacy === "network";
}

/** The candidacy of a dossier: as recorded, else as its text says, else individual. */
export function candidacyOf(dossier: Dossier, recorded: Candidacy | null): Candidacy {
  return isNetworkCandidacy(dossier, recorded) ? "network" : "individual";
}

/** The criteria of the edition's frame that a dossier holds. */
export function presentCriteria({ criteria }: Dossier): ReadonlySet<number> {
  return new Set(criteria.map(({ national }) => national));
}

/** The number of the criterion that an attendu belongs to; null for one that the edition does not know. */
export function criterionOf(edition: GuideEdition, expectation: string): number | null {
  return edition.criteria.find(({ expectations }) => expectations.some(({ id }) => id === expectation))?.number ?? null;
}

/** The number of the criterion that an id of an attendu names (« C3.2 »), whatever its edition; null where it names none. */
export function writtenCriterion(expectation: string): number | null {
  const [, number] = /^C(\d+)\./.exec(expectation) ?? [];
  return number === undefined ? null : Number(number);
}
