import { currentEdition, editions, type CriterionText } from "../../guide";
import { emptyEntries } from "../emptyAudit";
import {
  introduce,
  putObservation,
  removeObservation,
  setComment,
  setEffectiveness,
  setOpinion,
  setVerdict,
  sign,
} from "../setters";
import type { Instant } from "../instant";
import type {
  AuditRecord,
  Effectiveness,
  Entries,
  ExpectationEntry,
  Observation,
  OpinionEntry,
  Speaker,
} from "../types";
import { columnsOf, speakerOf } from "./columns";
import { observationsOf } from "./observationTable";
import { unanchored } from "./Reading";
import { shown, shownLine } from "./text";
import { visiblePart } from "./visiblePart";

/** One thing that a visible sheet says otherwise than the record; null, or empty, for a side that says nothing. */
export type SheetDifference = Speaker & { readonly name: string } & (
    | { readonly kind: "person"; readonly kept: ShownPerson; readonly read: ShownPerson }
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

/** What a sheet tells of a person besides the name. */
export type ShownPerson = Pick<Entries, "position" | "signedOn">;

/**
 * Where the visible sheets and the record do not say the same. A voice of which the sheets show nothing on a criterion
 * has no sheet there yet, which is no difference.
 */
export function compareSheets(record: AuditRecord, read: readonly Entries[]): readonly SheetDifference[] {
  const edition = editions.find(({ id }) => id === record.edition) ?? currentEdition;
  const visible = new Map(visiblePart(record).map((one) => [one.id, one]));
  const owners = new Map(columnsOf(record).map(({ entries, label }) => [speakerOf(label).id, entries]));
  return read.flatMap((sheet) => {
    const owner = owners.get(sheet.id);
    const kept = visible.get(sheet.id) ?? emptyEntries(sheet);
    // Constats by the ids that the record knows them by.
    const observations = owner ? withOwnIds(kept.observations, owner) : [];
    const speaker = { voice: sheet.voice, id: owner?.id || sheet.id, name: owner?.name || sheet.name };
    return [
      ...personOf(speaker, kept, sheet, owner === undefined),
      ...edition.criteria.flatMap((text) => criterionOf(speaker, { ...kept, observations }, sheet, text)),
      ...opinionOf(speaker, kept, sheet),
    ];
  });
}

/** Takes over what the sheets say, as said at that instant. */
export function takeSheets(record: AuditRecord, differences: readonly SheetDifference[], at: Instant): AuditRecord {
  return differences.reduce((taken, difference) => take(taken, difference, at), record);
}

type Named = Speaker & { readonly name: string };

function personOf(speaker: Named, kept: Entries, sheet: Entries, isNew: boolean): readonly SheetDifference[] {
  const read = { position: sheet.position || kept.position, signedOn: sheet.signedOn ?? kept.signedOn };
  const isSame = read.position === kept.position && read.signedOn === kept.signedOn;
  if (isSame && !isNew) return [];
  return [{ ...speaker, kind: "person", kept: { position: kept.position, signedOn: kept.signedOn }, read }];
}

function criterionOf(
  speaker: Named,
  kept: Entries,
  sheet: Entries,
  { number, expectations }: CriterionText,
): readonly SheetDifference[] {
  const ids = expectations.map(({ id }) => id);
  const isSaid =
    sheet.expectations.some(({ expectation }) => ids.includes(expectation)) ||
    [...sheet.criteria, ...sheet.observations].some(({ criterion }) => criterion === number);
  if (!isSaid) return [];
  const verdictIn = (entries: Entries, id: string): ExpectationEntry | null =>
    entries.expectations.find(({ expectation }) => expectation === id) ?? null;
  const wholeIn = (entries: Entries) => {
    const { effectiveness = null, comment = "" } = entries.criteria.find(({ criterion }) => criterion === number) ?? {};
    return { effectiveness, comment };
  };
  const [whole, wholeRead] = [wholeIn(kept), wholeIn(sheet)];
  const differences: SheetDifference[] = ids.flatMap((id) => {
    const sides = { kept: verdictIn(kept, id), read: verdictIn(sheet, id) };
    return isAlike(sides.kept, sides.read) ? [] : [{ ...speaker, kind: "verdict", ...sides } as const];
  });
  if (whole.effectiveness !== wholeRead.effectiveness) {
    const sides = { kept: whole.effectiveness, read: wholeRead.effectiveness };
    differences.push({ ...speaker, kind: "effectiveness", criterion: number, ...sides });
  }
  if (whole.comment !== wholeRead.comment)
    differences.push({ ...speaker, kind: "comment", criterion: number, kept: whole.comment, read: wholeRead.comment });
  const pairs = pairsOf(
    kept.observations.filter(({ criterion }) => criterion === number),
    sheet.observations.filter(({ criterion }) => criterion === number),
  );
  return [...differences, ...pairs.map((sides) => ({ ...speaker, kind: "observation", ...sides }) as const)];
}

function opinionOf(speaker: Named, kept: Entries, sheet: Entries): readonly SheetDifference[] {
  const sides = { kept: kept.opinion, read: sheet.opinion };
  return sides.read === null || isAlike(sides.kept, sides.read) ? [] : [{ ...speaker, kind: "opinion", ...sides }];
}

/** Constats that only one side has; two of one text, else of one kind, are one that was changed. */
function pairsOf(kept: readonly Observation[], read: readonly Observation[]) {
  const left = [...read];
  const lost = kept.filter((one) => {
    const rank = left.findIndex((other) => isAlike({ ...one, id: "", anchor: null }, { ...other, id: "" }));
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

function withOwnIds(visible: readonly Observation[], owner: Entries): readonly Observation[] {
  const own = observationsOf([{ entries: owner, label: "" }]);
  const known = [...visible];
  return own.flatMap(({ id, anchor, criterion, kind, basis, text, evidence }) => {
    const shownOne = { criterion, kind, basis, text: shown(text), evidence: shownLine(evidence) };
    const rank = known.findIndex((one) => isAlike(unanchored(one, ""), unanchored(shownOne, "")));
    return rank < 0 ? [] : [{ ...known.splice(rank, 1)[0]!, id, anchor }];
  });
}

/** Whether two flat values hold the same, in whatever order. */
function isAlike(one: object | null, other: object | null): boolean {
  const keys = Object.keys({ ...one, ...other }).sort();
  return JSON.stringify(one, keys) === JSON.stringify(other, keys);
}

function take(record: AuditRecord, difference: SheetDifference, at: Instant): AuditRecord {
  const { voice, id, name } = difference;
  const speaker = { voice, id };
  switch (difference.kind) {
    case "person":
      return sign(
        introduce(record, speaker, { name, position: difference.read.position }, at),
        speaker,
        difference.read.signedOn,
        at,
      );
    case "verdict": {
      const nothing = { verdict: null, gravity: null, reason: "" };
      const { expectation } = (difference.read ?? difference.kept)!;
      return setVerdict(record, speaker, { ...nothing, ...difference.read, expectation }, at);
    }
    case "effectiveness":
      return setEffectiveness(record, speaker, difference.criterion, difference.read, at);
    case "comment":
      return setComment(record, speaker, difference.criterion, difference.read, at);
    case "observation":
      return takeObservation(record, speaker, difference, at);
    case "opinion":
      return setOpinion(record, speaker, difference.read ?? { opinion: null, motive: "" }, at);
  }
}

/** The anchor stays where the constat is the one that had it. */
function takeObservation(
  record: AuditRecord,
  speaker: Speaker,
  { kept, read }: { readonly kept: Observation | null; readonly read: Observation | null },
  at: Instant,
): AuditRecord {
  if (!read) return kept ? removeObservation(record, speaker, kept.id, at) : record;
  const taken = new Set(record.entries.flatMap(({ observations }) => observations.map(({ id }) => id)));
  let id = kept?.id ?? read.id;
  while (!kept && taken.has(id)) id += "x";
  return putObservation(record, speaker, { ...read, id, anchor: kept?.anchor ?? null }, at);
}
