import type { Citation, Dossier } from "../dossier";
import type { EvidenceRegister } from "../record";
import { codeOf, writeCode, writeLike } from "./code";
import { conventionOf } from "./convention";
import { gatherEvidence, type Piece } from "./gather";
import { planNumbers, type NumberingPlan } from "./planNumbers";

/**
 * Numbers in the order in which the document cites: per action or commitment under the recommended convention, from 1
 * through the whole document under a sequence. What nothing cites comes after.
 */
export function planRenumbering(dossier: Dossier, register: EvidenceRegister): NumberingPlan {
  const pieces = gatherEvidence(dossier, register);
  const { style, sample } = conventionOf(dossier, register);
  const numbers = new Map<Piece, string>();
  if (style === "sequence") {
    const ordered = inOrderOfCitation(pieces.map((piece) => ({ piece, citations: piece.citations })));
    ordered.forEach((piece, rank) => numbers.set(piece, writeLike(rank + 1, sample)));
    return planNumbers(dossier, register, pieces, numbers);
  }
  const blocks = new Map<string, { piece: Piece; citations: readonly Citation[] }[]>();
  for (const piece of pieces) {
    const home = homeOf(piece);
    if (!home) continue;
    const block = `${home.criterion} ${home.block}`;
    const citations = piece.citations.filter((one) => one.criterion === home.criterion && one.block === home.block);
    const members = blocks.get(block) ?? [];
    blocks.set(block, members);
    members.push({ piece, citations });
  }
  for (const [name, members] of blocks) {
    const [criterion = "", block = ""] = name.split(" ");
    inOrderOfCitation(members).forEach((piece, rank) =>
      numbers.set(piece, writeCode({ criterion: Number(criterion), block, rank: rank + 1 })),
    );
  }
  return planNumbers(dossier, register, pieces, numbers);
}

/** The block that a piece is numbered in: its number's own while it is cited there or nowhere, else the first to cite it. */
function homeOf({ number, citations }: Piece): { readonly criterion: number; readonly block: string } | null {
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
  members: readonly { readonly piece: Piece; readonly citations: readonly Citation[] }[],
): readonly Piece[] {
  return members
    .map(({ piece, citations }) => ({ piece, at: firstRank(piece, citations) }))
    .sort((a, b) => compareRanks(a.at, b.at))
    .map(({ piece }) => piece);
}

function firstRank({ number }: Piece, citations: readonly Citation[]): Rank {
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
