import { hashOf } from "../document";
import type { Dossier } from "../dossier";
import { writtenCriterion } from "./applicable";
import { canonical } from "./canonical";
import { consolidate, divergences } from "./consolidate";
import { instantAfter, type Instant } from "./instant";
import { latestInstant } from "./instants";
import { makeNotes } from "./notes";
import { isSameName } from "./people";
import { reviewsOf, type Review } from "./reviews";
import { auditorsOf } from "./setters";
import type {
  Assessment,
  Assessor,
  AuditRecord,
  ExpectationEntry,
  FormerAdvice,
  FormerGap,
  Outcome,
  RecordNotes,
} from "./types";

/** What an auditor says of an écart of a former audit, with a name. */
export interface FollowUpStatement {
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
}

/** An écart of a former audit beside the present one. */
export interface FollowedGap extends FormerGap {
  /** The criterion of today whose attendu it is of; null for one of another edition: nothing is compared then. */
  readonly criterion: number | null;
  /** Préconisations of then on its criterion. */
  readonly advice: readonly FormerAdvice[];
  /** What the auditors say became of it; none: not examined again. */
  readonly said: readonly FollowUpStatement[];
}

/** What was retained of a former audit: its écarts and its préconisations. */
export type FormerAudit = Pick<RecordNotes, "formerGaps" | "formerAdvice">;

/**
 * The audit of the former version of a dossier, taken up on its new one: what was entered stands, criterion by criterion
 * « à revoir » where the text changed, until `confirmText`. Signatures and avis were given on the former version: they
 * are taken back as of then, so that those given since on the new version stand. Of an audit by another edition only its
 * écarts are taken, to stand beside: its attendus are others. `leaving`: ids of auditors of then who do not score the new
 * version; what they entered, and what was settled with them, is left to the former audit.
 */
export function carryOver(
  previous: AuditRecord,
  dossier: Dossier,
  at: Instant,
  leaving: ReadonlySet<string> = new Set(),
): { readonly record: AuditRecord; readonly former: FormerAudit; readonly reviews: readonly Review[] } {
  const former = formerAuditOf(previous, at);
  const { id: edition } = dossier.edition;
  if (previous.edition !== edition) {
    const { formerGaps, formerAdvice, policy, unknown } = previous;
    const nothing = makeNotes(() => []);
    const record = { edition, policy, assessments: [], ...nothing, formerGaps, formerAdvice, unknown };
    return { record: canonical(record), former, reviews: [] };
  }
  const isStaying = ({ id }: { readonly id: string }): boolean => !leaving.has(id);
  const staying = previous.assessments.filter(({ voice, id }) =>
    voice === "auditor" ? isStaying({ id }) : voice === "school" || leaving.size === 0,
  );
  const assessments = staying.map((one) => ({
    ...one,
    ...(one.signedOn !== null && { signedOn: null, at: instantAfter(one.at) }),
    opinion: one.opinion?.opinion
      ? { opinion: null, motive: one.opinion.motive, at: instantAfter(one.opinion.at) }
      : one.opinion,
  }));
  const record = canonical({
    ...previous,
    assessments,
    formerNames: previous.formerNames.filter(isStaying),
    signatures: previous.signatures.filter(isStaying),
    settlements: leaving.size === 0 ? previous.settlements : [],
    followUps: previous.followUps.filter(isStaying),
    // A piece opened then was not opened for this version.
    evidenceLooks: [],
  });
  return { record, former, reviews: reviewsOf(record, dossier) };
}

/** The écarts that an audit came to, and its préconisations, to stand beside the next one. */
export function formerAuditOf(previous: AuditRecord, at: Instant): FormerAudit {
  const { edition } = previous;
  const day = dayOfAudit(previous);
  const counting = consolidate(previous);
  const gapOf = (entry: ExpectationEntry, isDisputed: boolean): FormerGap => {
    const { expectation, gravity, reason } = entry;
    const id = hashOf(`${edition} ${expectation} ${day}`);
    return { id, edition, expectation, day, gravity, reason, isDisputed, at };
  };
  const retained = counting.expectations.filter(({ verdict }) => verdict === "non-compliant");
  const disputed = divergences(previous).flatMap((one) => {
    if (one.kind !== "verdict") return [];
    const gaps = one.statements.map(({ entry }) => entry).filter(({ verdict }) => verdict === "non-compliant");
    const reason = [...new Set(gaps.map((entry) => entry.reason))].filter(Boolean).join("\n");
    return gaps[0] ? [{ ...gaps[0], gravity: null, reason }] : [];
  });
  const advice = counting.observations.filter(({ kind }) => kind === "recommendation");
  return {
    formerGaps: [...retained.map((entry) => gapOf(entry, false)), ...disputed.map((entry) => gapOf(entry, true))],
    formerAdvice: advice.map(({ id, criterion, text }) => ({ id, edition, criterion, day, text, at })),
  };
}

/** The record beside which a former audit stands. */
export function noteFormer(record: AuditRecord, former: FormerAudit): AuditRecord {
  const without = <T extends { readonly id: string }>(list: readonly T[], ids: readonly { readonly id: string }[]) =>
    list.filter((one) => !ids.some(({ id }) => id === one.id));
  return canonical({
    ...record,
    formerGaps: [...without(record.formerGaps, former.formerGaps), ...former.formerGaps],
    formerAdvice: [...without(record.formerAdvice, former.formerAdvice), ...former.formerAdvice],
  });
}

/** The auditors of a former audit whom that of the new version does not know by name yet: they may have left. */
export function unknownAuditors(
  previous: AuditRecord,
  record: AuditRecord,
  atWork: Pick<Assessment, "name"> | null,
): readonly Assessment[] {
  const known = [...auditorsOf(record), ...(atWork ? [atWork] : [])];
  return auditorsOf(previous).filter(({ name }) => !known.some((one) => isSameName(one.name, name)));
}

/** Whether all the écarts of a former audit stand beside this one already. */
export function isNoted(record: AuditRecord, { formerGaps }: FormerAudit): boolean {
  return formerGaps.length > 0 && formerGaps.every(({ id }) => record.formerGaps.some((one) => one.id === id));
}

/** Says what became of an écart of a former audit; null takes it back: not examined again. */
export function setFollowUp(
  record: AuditRecord,
  { id }: Assessor,
  gap: string,
  outcome: Outcome | null,
  at: Instant,
): AuditRecord {
  const others = record.followUps.filter((one) => one.id !== id || one.gap !== gap);
  return canonical({ ...record, followUps: [...others, { id, gap, outcome, at }] });
}

/** Every écart of former audits, the latest audit first, in the order of attendus. */
export function followedGaps(record: AuditRecord, { edition }: Pick<Dossier, "edition">): readonly FollowedGap[] {
  const auditors = auditorsOf(record);
  const order = edition.criteria.flatMap(({ number, expectations }) => expectations.map(({ id }) => ({ id, number })));
  const rankOf = ({ expectation }: FormerGap): number => order.findIndex(({ id }) => id === expectation);
  return record.formerGaps
    .map((gap): FollowedGap => {
      const isOurs = gap.edition === edition.id;
      const criterion = isOurs ? (order[rankOf(gap)]?.number ?? null) : null;
      const advice = record.formerAdvice.filter(
        (one) =>
          one.edition === gap.edition &&
          one.day === gap.day &&
          one.criterion === (criterion ?? writtenCriterion(gap.expectation)),
      );
      const said = record.followUps.flatMap(({ id, gap: of, outcome }): FollowUpStatement[] => {
        const name = auditors.find((one) => one.id === id)?.name;
        return of === gap.id && outcome && name !== undefined ? [{ id, name, outcome }] : [];
      });
      return { ...gap, criterion, advice, said };
    })
    .sort((a, b) => {
      if (a.day !== b.day) return (a.day ?? "") > (b.day ?? "") ? -1 : 1;
      return rankOf(a) - rankOf(b) || a.expectation.localeCompare(b.expectation, "fr", { numeric: true });
    });
}

/** The criterion that the id of an attendu names, in the frame of its own edition: `C4.7`. */
/** The day of the last signature of an audit, else of what was entered last; null where neither is known. */
function dayOfAudit(previous: AuditRecord): string | null {
  const signed = auditorsOf(previous).flatMap(({ signedOn }) => signedOn ?? []);
  return signed.sort().at(-1) ?? (latestInstant(previous).slice(0, 10) || null);
}
