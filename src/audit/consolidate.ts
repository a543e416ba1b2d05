import { consensusAssessor, emptyAssessment } from "./emptyAudit";
import { assessmentOf, auditorsOf } from "./setters";
import type { Assessment, AuditRecord, CriterionEntry, ExpectationEntry, OpinionEntry } from "./types";

/** What one auditor entered, where several do not enter the same. */
export interface Statement<T> {
  readonly id: string;
  readonly name: string;
  readonly entry: T;
}

/** Something that auditors enter differently, and that no consensus resolves. */
export type Divergence =
  | {
      readonly kind: "verdict";
      readonly expectation: string;
      readonly statements: readonly Statement<ExpectationEntry>[];
    }
  | {
      readonly kind: "effectiveness";
      readonly criterion: number;
      readonly statements: readonly Statement<CriterionEntry>[];
    }
  | { readonly kind: "opinion"; readonly statements: readonly Statement<OpinionEntry>[] };

/** All that was entered on one thing, and the consensus where there is one. */
interface Question<T> {
  readonly agreed: T | null;
  readonly statements: readonly Statement<T>[];
}

/** What all agreed on; null where nothing was settled yet. */
export function consensusOf(record: AuditRecord): Assessment | null {
  return assessmentOf(record, consensusAssessor);
}

/** What is still to be settled: verdicts, then efficacité, then the avis. Silence contradicts nobody. */
export function divergences(record: AuditRecord): readonly Divergence[] {
  const { verdicts, criteria, opinion } = questionsOf(record);
  return [
    ...[...verdicts].flatMap(([expectation, question]) =>
      isOpen(question, verdictKey) ? [{ kind: "verdict" as const, expectation, statements: question.statements }] : [],
    ),
    ...[...criteria].flatMap(([criterion, question]) =>
      isOpen(question, effectivenessKey)
        ? [{ kind: "effectiveness" as const, criterion, statements: question.statements }]
        : [],
    ),
    ...(isOpen(opinion, opinionKey) ? [{ kind: "opinion" as const, statements: opinion.statements }] : []),
  ];
}

/**
 * The assessment that counts: the consensus, or what an auditor entered and no other contradicts. Empty where auditors
 * differ. Reasons, comments and constats of all stand together.
 */
export function consolidate(record: AuditRecord): Assessment {
  const auditors = auditorsOf(record);
  const consensus = consensusOf(record);
  const { verdicts, criteria, opinion } = questionsOf(record);
  const spoken = [...auditors, ...(consensus ? [consensus] : [])];
  return {
    ...(consensus ?? (auditors.length === 1 ? auditors[0]! : emptyAssessment(consensusAssessor))),
    expectations: [...verdicts.values()].flatMap((question) => {
      const entry = answerOf(question, verdictKey);
      return entry
        ? [{ ...entry, reason: question.agreed ? entry.reason : joined(question, ({ reason }) => reason) }]
        : [];
    }),
    criteria: criteriaOf(spoken).flatMap((number) => {
      const own = spoken.flatMap((assessment) => assessment.criteria.filter(({ criterion }) => criterion === number));
      const answer = answerOf(criteria.get(number) ?? { agreed: null, statements: [] }, effectivenessKey);
      const { effectiveness = null, effectivenessAt = "" } = answer ?? {};
      const comment = distinct(own.map((one) => one.comment)).join("\n");
      const { commentAt, fingerprint, fingerprintAt } = own[0]!;
      return [{ criterion: number, effectiveness, effectivenessAt, comment, commentAt, fingerprint, fingerprintAt }];
    }),
    observations: spoken.flatMap(({ observations }) => observations.filter(({ isDeleted }) => !isDeleted)),
    opinion: opinionOf(opinion),
  };
}

function opinionOf(question: Question<OpinionEntry>): OpinionEntry | null {
  const entry = answerOf(question, opinionKey);
  return entry && { ...entry, motive: question.agreed ? entry.motive : joined(question, ({ motive }) => motive) };
}

const verdictKey = ({ verdict, gravity }: ExpectationEntry): string => `${verdict} ${gravity}`;
const effectivenessKey = ({ effectiveness }: CriterionEntry): string => String(effectiveness);
const opinionKey = ({ opinion }: OpinionEntry): string => String(opinion);

function isOpen<T>({ agreed, statements }: Question<T>, keyOf: (entry: T) => string): boolean {
  return agreed === null && new Set(statements.map(({ entry }) => keyOf(entry))).size > 1;
}

function answerOf<T>(question: Question<T>, keyOf: (entry: T) => string): T | null {
  return question.agreed ?? (isOpen(question, keyOf) ? null : (question.statements[0]?.entry ?? null));
}

function joined<T>({ statements }: Question<T>, wordsOf: (entry: T) => string): string {
  return distinct(statements.map(({ entry }) => wordsOf(entry))).join("\n");
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text.trim() !== ""))];
}

function criteriaOf(spoken: readonly Assessment[]): readonly number[] {
  return [...new Set(spoken.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)))].sort(
    (a, b) => a - b,
  );
}

/** What the auditors and the consensus entered, by what it is entered on, without what was withdrawn. */
function questionsOf(record: AuditRecord) {
  const auditors = auditorsOf(record);
  const consensus = consensusOf(record);
  const ask = <K, T>(
    entriesIn: (one: Assessment) => readonly T[],
    keyOf: (entry: T) => K,
  ): ReadonlyMap<K, Question<T>> => {
    const agreed = new Map((consensus ? entriesIn(consensus) : []).map((entry) => [keyOf(entry), entry]));
    const statements = auditors.flatMap((one) =>
      entriesIn(one).map((entry) => ({ id: one.id, name: one.name, entry })),
    );
    const keys = new Set([...agreed.keys(), ...statements.map(({ entry }) => keyOf(entry))]);
    return new Map(
      [...keys].map((key) => [
        key,
        { agreed: agreed.get(key) ?? null, statements: statements.filter(({ entry }) => keyOf(entry) === key) },
      ]),
    );
  };
  return {
    verdicts: ask(
      ({ expectations }) => expectations.filter(({ verdict }) => verdict !== null),
      ({ expectation }) => expectation,
    ),
    criteria: ask(
      (one) => one.criteria.filter(({ effectiveness }) => effectiveness !== null),
      ({ criterion }) => criterion,
    ),
    opinion: ask(
      ({ opinion }) => (opinion?.opinion ? [opinion] : []),
      () => "",
    ).get("") ?? { agreed: null, statements: [] },
  };
}
