import type { Finding } from "../../checker";
import type { Location } from "../../document";
import {
  blocksOf,
  declaredUnit,
  denominationOf,
  indicatorsOf,
  isAnswered,
  type Criterion,
  type Dossier,
  type DossierBlock,
} from "../../dossier";
import type { GuideEdition } from "../../guide";
import { pointsOf, trendOf, type MeasurePoint, type Trend } from "./trend";

/** An indicator as the school wrote it. */
export interface IndicatorBrief {
  readonly text: string;
  readonly points: readonly MeasurePoint[];
  readonly trend: Trend;
  readonly hasEvidence: boolean;
  readonly location: Location;
}

/** An action or a commitment as the school wrote it. */
export interface BlockBrief {
  /** `A1`, `E2`… */
  readonly block: string;
  /** Its denomination; empty when the school gave none. */
  readonly title: string;
  readonly indicators: readonly IndicatorBrief[];
  readonly location: Location | null;
}

/** A piece of evidence that the criterion cites. */
export interface EvidenceBrief {
  /** As numbers are compared (`numberKey`). */
  readonly number: string;
  /** As written where it is cited first. */
  readonly text: string;
  /** Whether the list of evidence holds it; null where the dossier has no list. */
  readonly isListed: boolean | null;
  readonly location: Location;
}

/** What the school wrote of one criterion, for somebody who is to judge it. */
export interface CriterionBrief {
  /** Its number in the edition's frame. */
  readonly criterion: number;
  readonly title: string;
  readonly isPresent: boolean;
  readonly location: Location | null;
  readonly blocks: readonly BlockBrief[];
  readonly evidence: readonly EvidenceBrief[];
  /** What the check saw: help, never a verdict. */
  readonly findings: readonly Finding[];
}

/** One brief for each criterion of the guide, in its order, those that the dossier lacks included. */
export function criterionBriefs(
  dossier: Dossier,
  findings: readonly Finding[],
  edition: GuideEdition,
): readonly CriterionBrief[] {
  return edition.criteria.map(({ number, title }) => {
    const written = dossier.criteria.find(({ national }) => national === number);
    return {
      criterion: number,
      title: title.text,
      isPresent: written !== undefined,
      location: written?.location ?? null,
      blocks: written ? blocksOf(written).map(portraitOfBlock) : [],
      evidence: written ? evidenceOf(dossier, written) : [],
      findings: findings.filter(({ criterion }) => criterion === (written?.criterion ?? number)),
    };
  });
}

function portraitOfBlock(written: DossierBlock): BlockBrief {
  const { block, location } = written;
  const denomination = denominationOf(written);
  return {
    block,
    title: denomination && isAnswered(denomination) ? denomination.text : "",
    indicators: indicatorsOf(written).map(({ answer, measures, hasEvidence, location: at }) => {
      const text = answer?.text ?? "";
      const points = pointsOf(measures, declaredUnit(text));
      return { text, points, trend: trendOf(points), hasEvidence, location: at };
    }),
    location,
  };
}

/** Each piece once, where it is cited first. */
function evidenceOf({ citations, bordereau }: Dossier, { criterion }: Criterion): readonly EvidenceBrief[] {
  const listed = bordereau && new Set(bordereau.items.map(({ number }) => number));
  const seen = new Map<string, EvidenceBrief>();
  for (const { criterion: at, numbers, text, location } of citations) {
    if (at !== criterion) continue;
    for (const number of numbers) {
      if (seen.has(number)) continue;
      seen.set(number, {
        number,
        text: numbers.length === 1 ? text : number,
        isListed: listed && listed.has(number),
        location,
      });
    }
  }
  return [...seen.values()];
}
