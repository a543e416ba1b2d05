import { numberKey, type Citation, type Dossier } from "../dossier";
import type { EvidenceRegister } from "../record";
import { codeOf, writeCode, formatLike } from "./code";
import { conventionOf } from "./convention";
import { gatherEvidence, type GatheredEvidence } from "./gather";
import { lineFields } from "./lineWords";
import { changeNumbers, type NumberingPlan } from "./changeNumbers";
import type { FolderFile } from "./types";

/** A number that is cited while nothing tells what piece it is: no line of the list, no word of the register. */
export interface UnknownNumber {
  /** As it is cited. */
  readonly number: string;
  /** Where, in the order of the document. */
  readonly citations: readonly Citation[];
}

/** A renumbering: what changes, and the numbers that are left as they are because nothing tells what they stand for. */
export interface RenumberingPlan extends NumberingPlan {
  readonly unknown: readonly UnknownNumber[];
}

/**
 * Numbers in the order in which the document cites: per action or commitment under the recommended convention, from 1
 * through the whole document under a sequence. What nothing cites comes after. A number that nothing tells more of may be
 * a slip for another: it is left as it is, and no piece is given it. `files`: those of the folder, where one was chosen.
 */
export function planRenumbering(
  dossier: Dossier,
  register: EvidenceRegister,
  files: readonly FolderFile[] | null = null,
): RenumberingPlan {
  const pieces = gatherEvidence(dossier, register);
  const left = pieces.filter(isUnknown);
  const taken = new Set(left.map(({ number }) => number));
  const known = pieces.filter((piece) => !taken.has(piece.number));
  const numbers = new Map<GatheredEvidence, string>();
  const give = (ordered: readonly GatheredEvidence[], write: (rank: number) => string): void => {
    let rank = 0;
    for (const piece of ordered) {
      do rank++;
      while (taken.has(numberKey(write(rank))));
      numbers.set(piece, write(rank));
    }
  };
  const { style, sample } = conventionOf(dossier, register);
  if (style === "sequence") {
    const ordered = inOrderOfCitation(known.map((piece) => ({ piece, citations: piece.citations })));
    give(ordered, (rank) => formatLike(rank, sample));
  } else
    for (const { criterion, block, members } of blocksOf(known))
      give(inOrderOfCitation(members), (rank) => writeCode({ criterion, block, rank }));
  return {
    ...changeNumbers(dossier, register, pieces, numbers, files),
    unknown: left.map(({ item: { number }, citations }) => ({ number, citations })),
  };
}

/** Whether a piece is no more than a number that is cited. */
function isUnknown({ lines, citations, item }: GatheredEvidence): boolean {
  const isBare = lineFields.every((field) => (item[field] !== "") === (field === "number"));
  return isBare && citations.length > 0 && lines.length === 0;
}

interface Block {
  readonly criterion: number;
  readonly block: string;
  readonly members: { readonly piece: GatheredEvidence; readonly citations: readonly Citation[] }[];
}

/** Pieces by the block that they are numbered in, with what cites them there. */
function blocksOf(pieces: readonly GatheredEvidence[]): Iterable<Block> {
  const blocks = new Map<string, Block>();
  for (const piece of pieces) {
    const home = homeOf(piece);
    if (!home) continue;
    const { criterion, block } = home;
    const name = `${criterion} ${block}`;
    const own = blocks.get(name) ?? { criterion, block, members: [] };
    blocks.set(name, own);
    const citations = piece.citations.filter((one) => one.criterion === criterion && one.block === block);
    own.members.push({ piece, citations });
  }
  return blocks.values();
}

/** The block that a piece is numbered in: its number's own while it is cited there or nowhere, else the first to cite it. */
function homeOf({
  number,
  citations,
}: GatheredEvidence): { readonly criterion: number; readonly block: string } | null {
  const own = number === null ? null : codeOf(number);
  const cited = citations.flatMap(({ criterion, block }) =>
    criterion !== null && block !== null ? [{ criterion, block }] : [],
  );
  const isAtHome = cited.some(({ criterion, block }) => criterion === own?.criterion && block === own.block);
  return isAtHome ? own : (cited[0] ?? own);
}

/** Where a piece is first cited: by file, paragraph, character, and place in the list that cites it. */
type Rank = readonly [file: number, paragraph: number, start: number, place: number];

/** Pieces by their first citation, in text boxes and notes after the others; those that nothing cites last, as given. */
function inOrderOfCitation(
  members: readonly { readonly piece: GatheredEvidence; readonly citations: readonly Citation[] }[],
): readonly GatheredEvidence[] {
  return members
    .map(({ piece, citations }) => ({ piece, at: firstRank(piece, citations) }))
    .sort((a, b) => compareRanks(a.at, b.at))
    .map(({ piece }) => piece);
}

function firstRank({ number }: GatheredEvidence, citations: readonly Citation[]): Rank {
  return citations
    .map(({ location: { place }, numbers }): Rank => [
      place.file ?? 0,
      place.paragraph ?? Number.MAX_SAFE_INTEGER,
      place.start,
      numbers.indexOf(number ?? ""),
    ])
    .reduce((first, rank) => (compareRanks(rank, first) < 0 ? rank : first), uncited);
}

const uncited: Rank = [Infinity, 0, 0, 0];

function compareRanks(a: Rank, b: Rank): number {
  const step = a.findIndex((part, index) => part !== b[index]);
  return step < 0 ? 0 : a[step]! < b[step]! ? -1 : 1;
}
