import {
  auditLabel,
  cautionSentence,
  exclusionSentence,
  observationsOf,
  verdictWords,
  type AssessmentColumn,
  type AuditPolicy,
  type AuditResult,
  type ConsensusChoice,
  type Divergence,
  type Observation,
  type Review,
  type SettledPoint,
  type ShownObservation,
} from "../../audit";
import { whereOf } from "../../checker";
import { numberKey, type Dossier } from "../../dossier";
import { capitalise, count, inQuotes, shortDay } from "../../french";
import type { GuideEdition } from "../../guide";

/** What a report says when the scores were read in the tables. */
export const fromSheets =
  "Scores relus dans les tableaux visibles du document\u00a0: leur partie cachée a été perdue. Les dates de notation ne sont plus connues.";

/** The avis stated, in the académie's word; null where none is. */
export function opinionLabel({ stated }: Pick<AuditResult, "stated">, policy: AuditPolicy): string | null {
  return stated?.opinion ? auditLabel("opinion", stated.opinion, policy) : null;
}

/** Which avis the rules exclude and why, then what an avis is to be read beside. */
export function besideOpinion({ excluded, cautions }: AuditResult, policy: AuditPolicy): readonly string[] {
  const caution = cautionSentence(cautions, policy);
  return [...excluded.map((one) => exclusionSentence(one, policy)), ...(caution ? [caution] : [])];
}

/** The constats of auditors and of the consensus: the school's own are not among what is retained. */
export function auditorsObservations(columns: readonly AssessmentColumn[]): readonly ShownObservation[] {
  return observationsOf(columns.filter(({ assessment }) => assessment.voice !== "school"));
}

/** What was settled, by whom and when: « Conforme (par A. Martin, le 24/11/2026) ». */
export function settledWords({ choice, settled }: SettledPoint, policy: AuditPolicy): string {
  const by = settled ? ` (par ${settled.by}, le ${shortDay(settled.day)})` : "";
  return capitalise(choiceWords(choice, policy)) + by;
}

function choiceWords(choice: ConsensusChoice, policy: AuditPolicy): string {
  switch (choice.kind) {
    case "verdict":
      return verdictWords(choice, policy).join("");
    case "effectiveness":
      return choice.effectiveness ? auditLabel("effectiveness", choice.effectiveness, policy) : "";
    case "opinion":
      return choice.opinion ? auditLabel("opinion", choice.opinion, policy) : "";
  }
}

/** What auditors entered differently, in words. */
export function divergenceWords(
  divergence: Divergence,
  policy: AuditPolicy,
): { what: string; said: readonly string[] } {
  switch (divergence.kind) {
    case "verdict":
      return {
        what: `Attendu ${divergence.expectation}`,
        said: divergence.statements.map(({ name, entry }) => `${name}\u00a0: ${verdictWords(entry, policy).join("")}`),
      };
    case "effectiveness":
      return {
        what: `Efficacité, critère\u00a0${divergence.criterion}`,
        said: divergence.statements.map(({ name, entry: { effectiveness } }) => {
          return `${name}\u00a0: ${effectiveness ? auditLabel("effectiveness", effectiveness, policy) : ""}`;
        }),
      };
    case "opinion":
      return {
        what: "Avis",
        said: divergence.statements.map(({ name, entry: { opinion } }) => {
          return `${name}\u00a0: ${opinion ? auditLabel("opinion", opinion, policy) : ""}`;
        }),
      };
  }
}

/** « Passage : « … », Critère 3, action 1 »: the words that a constat is anchored on; nothing without them. */
export function passageWords({ anchor }: Pick<Observation, "anchor">): readonly string[] {
  return anchor ? [`Passage\u00a0: ${anchorWords(anchor)}`] : [];
}

/** « … », Critère 3, action 1: the quoted words and their place. */
export function anchorWords({ quote, where }: NonNullable<Observation["anchor"]>): string {
  return [inQuotes(quote), where].filter(Boolean).join(", ");
}

/** Places that a sentence names: a text written anew has a hundred. */
const mostPlaces = 8;

/** What became of the text that somebody scored. */
export function reviewWords({ criterion, name, state, changes }: Review, edition: GuideEdition): string {
  const head = `Critère\u00a0${criterion}${name ? ` (noté par ${name})` : ""}`;
  if (state === "missing") return `${head}\u00a0: n’est plus dans le dossier.`;
  const kinds = { added: "ajouté", changed: "modifié", removed: "retiré" } as const;
  const places = changes.map(({ at, kind }) => {
    const where = whereOf(at, edition).replace(/^Critère\u00a0\d+(?:, )?/, "");
    return `${where || "texte hors des tableaux"} (${kinds[kind]})`;
  });
  const told = places.slice(0, mostPlaces);
  const others = places.length - told.length;
  if (others > 0) told.push(count(others, "autre endroit", "autres endroits"));
  return `${head}\u00a0: texte modifié depuis la notation, ${told.join("\u00a0; ")}.`;
}

/** A piece of evidence that the dossier cites or lists. */
export interface CitedEvidence {
  readonly number: string;
  readonly title: string;
  /** Criteria that cite it; none for one that is only listed. */
  readonly criteria: readonly number[];
}

/** The evidence of the dossier: the list in its order, then what is cited without being there. */
export function evidenceOf({ bordereau, citations }: Dossier): readonly CitedEvidence[] {
  const criteriaBy = new Map<string, Set<number>>();
  for (const { numbers, criterion } of citations) {
    for (const number of numbers) {
      const criteria = criteriaBy.get(number) ?? new Set<number>();
      if (criterion !== null) criteria.add(criterion);
      criteriaBy.set(number, criteria);
    }
  }
  const listed = (bordereau?.items ?? []).map(({ written, number, title }) => ({
    number: written,
    title,
    criteria: [...(criteriaBy.get(number ?? "") ?? [])],
  }));
  const known = new Set(listed.map(({ number }) => numberKey(number)));
  const others = [...criteriaBy].filter(([number]) => !known.has(number));
  return [...listed, ...others.map(([number, criteria]) => ({ number, title: "", criteria: [...criteria] }))];
}
