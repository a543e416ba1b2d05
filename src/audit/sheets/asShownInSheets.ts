import { criterionText, currentEdition, editions } from "../../guide";
import { canonical } from "../canonical";
import { emptyAudit } from "../emptyAudit";
import { noInstant } from "../instant";
import type { Assessment, AuditRecord, Observation } from "../types";
import { assessmentColumns, columnAssessor, type AssessmentColumn } from "./columns";
import { observationsOf } from "./observationTable";
import { hasContent, observationId, withoutAnchor, withoutInstants } from "./AssessmentCollector";
import { sheetLine, sheetText } from "./text";

/**
 * What the sheets of a record show, in the terms of `readSheets`: what is taken back is not shown, nor anchors,
 * fingerprints, instants, and nothing that the edition does not know.
 */
export function asShownInSheets(record: AuditRecord): readonly Assessment[] {
  const columns = assessmentColumns(record);
  const shownEntries = columns.map((column) => shownOf(column, record)).filter(hasContent);
  return canonical({ ...emptyAudit(""), assessments: shownEntries }).assessments;
}

function shownOf(column: AssessmentColumn, record: AuditRecord): Assessment {
  const { assessment, label } = column;
  const edition = editions.find(({ id }) => id === record.edition) ?? currentEdition;
  const isKnown = (criterion: number): boolean => criterionText(edition, criterion) !== undefined;
  const ids = new Set(edition.criteria.flatMap(({ expectations }) => expectations.map(({ id }) => id)));
  const { voice, id } = columnAssessor(label);
  const observations: Observation[] = [];
  for (const one of observationsOf([column])) {
    if (!isKnown(one.criterion)) continue;
    const words = { ...one, text: sheetText(one.text), evidence: sheetLine(one.evidence) };
    observations.push(withoutAnchor(words, observationId(id, words, observations)));
  }
  const motive = sheetText(assessment.opinion?.motive ?? "");
  const opinion = assessment.opinion?.opinion ?? null;
  const isPerson = voice === "auditor";
  return {
    voice,
    id,
    name: isPerson ? sheetLine(assessment.name) : "",
    position: sheetLine(assessment.position),
    signedOn: isPerson ? assessment.signedOn : null,
    at: noInstant,
    expectations: assessment.expectations
      .filter(({ expectation }) => ids.has(expectation))
      .map((one) => ({
        ...one,
        gravity: one.verdict === "non-compliant" ? one.gravity : null,
        reason: sheetText(one.reason),
        at: noInstant,
      }))
      .filter(({ verdict, reason }) => verdict !== null || reason !== ""),
    criteria: assessment.criteria
      .filter(({ criterion }) => isKnown(criterion))
      .map(({ criterion, effectiveness, comment }) =>
        withoutInstants({ criterion, effectiveness, comment: sheetText(comment) }),
      )
      .filter(({ effectiveness, comment }) => effectiveness !== null || comment !== ""),
    observations,
    opinion: opinion === null && motive === "" ? null : { opinion, motive, at: noInstant },
  };
}
