import { currentEdition, editions, type CriterionText } from "../../guide";
import { isSameContent } from "../content";
import { areSameDetails, detailsOf } from "../details";
import { emptyAssessment } from "../emptyAudit";
import {
  putObservation,
  removeObservation,
  setComment,
  setEffectiveness,
  setOpinion,
  setVerdict,
  updateAssessment,
} from "../setters";
import type { Instant } from "../instant";
import type {
  Assessment,
  Assessor,
  AssessorDetails,
  AuditRecord,
  Effectiveness,
  ExpectationEntry,
  Observation,
  OpinionEntry,
} from "../types";
import { assessmentColumns, columnAssessor } from "./columns";
import { observationsOf } from "./observationTable";
import { withoutAnchor } from "./AssessmentCollector";
import { sheetLine, sheetText } from "./text";
import { asShownInSheets } from "./asShownInSheets";

/** One thing that differs between a visible sheet and the record; null, or empty, for a side that has nothing. */
export type SheetDifference = Assessor & { readonly name: string } & (
    | { readonly kind: "person"; readonly kept: AssessorDetails; readonly read: AssessorDetails }
    | { readonly kind: "verdict"; readonly kept: ExpectationEntry | null; readonly read: ExpectationEntry | null }
    | {
        readonly kind: "effectiveness";
        readonly criterion: number;
        readonly kept: Effectiveness | null;
        readonly read: Effectiveness | null;
      }
    | { readonly kind: "comment"; readonly criterion: number; readonly kept: string; readonly read: string }
    | { readonly kind: "observation"; readonly kept: Observation | null; readonly read: Observation | null }
    | { readonly kind: "opinion"; readonly kept: OpinionEntry | null; readonly read: OpinionEntry | null }
  );

/**
 * Where the visible sheets and the record differ. An assessor of whom the sheets show nothing on a criterion
 * has no sheet there yet, which is no difference.
 */
export function compareSheets(record: AuditRecord, read: readonly Assessment[]): readonly SheetDifference[] {
  const edition = editions.find(({ id }) => id === record.edition) ?? currentEdition;
  const visible = new Map(asShownInSheets(record).map((one) => [one.id, one]));
  const owners = new Map(
    assessmentColumns(record).map(({ assessment, label }) => [columnAssessor(label).id, assessment]),
  );
  return read.flatMap((sheet) => {
    const owner = owners.get(sheet.id);
    const kept = visible.get(sheet.id) ?? emptyAssessment(sheet);
    // Constats by the ids that the record knows them by.
    const observations = owner ? withOwnIds(kept.observations, owner) : [];
    const assessor = { voice: sheet.voice, id: owner?.id || sheet.id, name: owner?.name || sheet.name };
    return [
      ...personOf(assessor, kept, sheet, owner === undefined),
      ...edition.criteria.flatMap((text) => criterionOf(assessor, { ...kept, observations }, sheet, text)),
      ...opinionOf(assessor, kept, sheet),
    ];
  });
}

/** Applies to the record what the sheets hold, as entered at that instant. */
export function applySheetDifferences(
  record: AuditRecord,
  differences: readonly SheetDifference[],
  at: Instant,
): AuditRecord {
  return differences.reduce((taken, difference) => take(taken, difference, at), record);
}

type Named = Assessor & { readonly name: string };

function personOf(
  assessor: Named,
  assessment: Assessment,
  sheet: Assessment,
  isNew: boolean,
): readonly SheetDifference[] {
  const kept = detailsOf(assessment);
  // A sheet that lacks the fonction or the signature is no difference.
  const read = { ...kept, position: sheet.position || kept.position, signedOn: sheet.signedOn ?? kept.signedOn };
  return areSameDetails(kept, read) && !isNew ? [] : [{ ...assessor, kind: "person", kept, read }];
}

function criterionOf(
  assessor: Named,
  kept: Assessment,
  sheet: Assessment,
  { number, expectations }: CriterionText,
): readonly SheetDifference[] {
  const ids = expectations.map(({ id }) => id);
  const isSaid =
    sheet.expectations.some(({ expectation }) => ids.includes(expectation)) ||
    [...sheet.criteria, ...sheet.observations].some(({ criterion }) => criterion === number);
  if (!isSaid) return [];
  const verdictIn = (assessment: Assessment, id: string): ExpectationEntry | null =>
    assessment.expectations.find(({ expectation }) => expectation === id) ?? null;
  const wholeIn = (assessment: Assessment) => {
    const { effectiveness = null, comment = "" } =
      assessment.criteria.find(({ criterion }) => criterion === number) ?? {};
    return { effectiveness, comment };
  };
  const [whole, wholeRead] = [wholeIn(kept), wholeIn(sheet)];
  const differences: SheetDifference[] = ids.flatMap((id) => {
    const sides = { kept: verdictIn(kept, id), read: verdictIn(sheet, id) };
    return isSameContent(sides.kept, sides.read) ? [] : [{ ...assessor, kind: "verdict", ...sides } as const];
  });
  if (whole.effectiveness !== wholeRead.effectiveness) {
    const sides = { kept: whole.effectiveness, read: wholeRead.effectiveness };
    differences.push({ ...assessor, kind: "effectiveness", criterion: number, ...sides });
  }
  if (whole.comment !== wholeRead.comment)
    differences.push({ ...assessor, kind: "comment", criterion: number, kept: whole.comment, read: wholeRead.comment });
  const pairs = pairsOf(
    kept.observations.filter(({ criterion }) => criterion === number),
    sheet.observations.filter(({ criterion }) => criterion === number),
  );
  return [...differences, ...pairs.map((sides) => ({ ...assessor, kind: "observation", ...sides }) as const)];
}

function opinionOf(assessor: Named, kept: Assessment, sheet: Assessment): readonly SheetDifference[] {
  const sides = { kept: kept.opinion, read: sheet.opinion };
  return sides.read === null || isSameContent(sides.kept, sides.read)
    ? []
    : [{ ...assessor, kind: "opinion", ...sides }];
}

/** Constats that only one side has; two of one text, else of one kind, are one that was changed. */
function pairsOf(kept: readonly Observation[], read: readonly Observation[]) {
  const left = [...read];
  const lost = kept.filter((one) => {
    const rank = left.findIndex((other) => isSameContent({ ...one, id: "", anchor: null }, { ...other, id: "" }));
    if (rank >= 0) left.splice(rank, 1);
    return rank < 0;
  });
  const changed = lost.map((one) => {
    const sameText = left.findIndex(({ text }) => text === one.text);
    const rank = sameText < 0 ? left.findIndex(({ kind }) => kind === one.kind) : sameText;
    return { kept: one, read: rank < 0 ? null : left.splice(rank, 1)[0]! };
  });
  return [...changed, ...left.map((one) => ({ kept: null, read: one }))];
}

function withOwnIds(visible: readonly Observation[], owner: Assessment): readonly Observation[] {
  const own = observationsOf([{ assessment: owner, label: "" }]);
  const known = [...visible];
  return own.flatMap(({ id, anchor, criterion, kind, basis, text, evidence }) => {
    const shownOne = { criterion, kind, basis, text: sheetText(text), evidence: sheetLine(evidence) };
    const rank = known.findIndex((one) => isSameContent(withoutAnchor(one, ""), withoutAnchor(shownOne, "")));
    return rank < 0 ? [] : [{ ...known.splice(rank, 1)[0]!, id, anchor }];
  });
}

function take(record: AuditRecord, difference: SheetDifference, at: Instant): AuditRecord {
  const { voice, id, name } = difference;
  const assessor = { voice, id };
  switch (difference.kind) {
    case "person":
      return updateAssessment(record, assessor, (assessment) => ({ ...assessment, ...difference.read, name, at }));
    case "verdict": {
      const nothing = { verdict: null, gravity: null, reason: "" };
      const { expectation } = (difference.read ?? difference.kept)!;
      return setVerdict(record, assessor, { ...nothing, ...difference.read, expectation }, at);
    }
    case "effectiveness":
      return setEffectiveness(record, assessor, difference.criterion, difference.read, at);
    case "comment":
      return setComment(record, assessor, difference.criterion, difference.read, at);
    case "observation":
      return takeObservation(record, assessor, difference, at);
    case "opinion":
      return setOpinion(record, assessor, difference.read ?? { opinion: null, motive: "" }, at);
  }
}

/** The anchor stays where the constat is the one that had it. */
function takeObservation(
  record: AuditRecord,
  assessor: Assessor,
  { kept, read }: { readonly kept: Observation | null; readonly read: Observation | null },
  at: Instant,
): AuditRecord {
  if (!read) return kept ? removeObservation(record, assessor, kept.id, at) : record;
  const taken = new Set(record.assessments.flatMap(({ observations }) => observations.map(({ id }) => id)));
  let id = kept?.id ?? read.id;
  while (!kept && taken.has(id)) id += "x";
  return putObservation(record, assessor, { ...read, id, anchor: kept?.anchor ?? null }, at);
}
