import { criterionText, currentEdition, editions } from "../../guide";
import { canonical } from "../canonical";
import { emptyAudit, emptyEntries } from "../emptyAudit";
import { never } from "../instant";
import type { AuditRecord, Entries, Observation } from "../types";
import { columnsOf, speakerOf, type VoiceColumn } from "./columns";
import { observationsOf } from "./observationTable";
import { isHeard, observationId, unanchored, undated } from "./Reading";
import { shown, shownLine } from "./text";

/**
 * What the sheets of a record show, in the terms of `readSheets`: what is taken back is not shown, nor anchors,
 * fingerprints, instants, and nothing that the edition does not know.
 */
export function visiblePart(record: AuditRecord): readonly Entries[] {
  const columns = columnsOf(record);
  const shownEntries = columns.map((column) => shownOf(column, record)).filter(isHeard);
  return canonical({ ...emptyAudit(""), entries: shownEntries }).entries;
}

function shownOf(column: VoiceColumn, record: AuditRecord): Entries {
  const { entries, label } = column;
  const edition = editions.find(({ id }) => id === record.edition) ?? currentEdition;
  const isKnown = (criterion: number): boolean => criterionText(edition, criterion) !== undefined;
  const ids = new Set(edition.criteria.flatMap(({ expectations }) => expectations.map(({ id }) => id)));
  const { voice, id } = speakerOf(label);
  const observations: Observation[] = [];
  for (const one of observationsOf([column])) {
    if (!isKnown(one.criterion)) continue;
    const words = { ...one, text: shown(one.text), evidence: shownLine(one.evidence) };
    observations.push(unanchored(words, observationId(id, words, observations)));
  }
  const motive = shown(entries.opinion?.motive ?? "");
  const opinion = entries.opinion?.opinion ?? null;
  const isPerson = voice === "auditor";
  return {
    ...emptyEntries({ voice, id }),
    name: isPerson ? shownLine(entries.name) : "",
    position: shownLine(entries.position),
    signedOn: isPerson ? entries.signedOn : null,
    expectations: entries.expectations
      .filter(({ expectation }) => ids.has(expectation))
      .map((one) => ({
        ...one,
        gravity: one.verdict === "non-compliant" ? one.gravity : null,
        reason: shown(one.reason),
        at: never,
      }))
      .filter(({ verdict, reason }) => verdict !== null || reason !== ""),
    criteria: entries.criteria
      .filter(({ criterion }) => isKnown(criterion))
      .map(({ criterion, effectiveness, comment }) => undated({ criterion, effectiveness, comment: shown(comment) }))
      .filter(({ effectiveness, comment }) => effectiveness !== null || comment !== ""),
    observations,
    opinion: opinion === null && motive === "" ? null : { opinion, motive, at: never },
  };
}
