import type { Place } from "../document";
import { itemIdOf, type Citation, type Dossier } from "../dossier";
import type { EvidenceItem, EvidenceRegister } from "../record";
import { bordereauRow } from "./bordereauRows";
import { mergeLine } from "./compare";
import { gatherEvidence } from "./gather";
import { editsOf, type NumberEdit } from "./changeNumbers";

/** One piece taken out of the register and of our list. */
export interface RemovalPlan {
  readonly register: EvidenceRegister;
  /** The lines of our list without it, for `writeBordereau`. */
  readonly rows: readonly EvidenceItem[];
  /** Every citation of it: told to the person before anything is removed. */
  readonly citations: readonly Citation[];
  /** What takes it out of lists, of brackets that hold nothing else and of links of ours; in the order of the document. */
  readonly edits: readonly NumberEdit[];
  /** The citations that would remain after these edits, in sentences that only their author can mend. */
  readonly remaining: readonly Citation[];
}

/** Takes one piece out; null when no piece has that key any more. */
export function removeEvidence(dossier: Dossier, register: EvidenceRegister, key: string): RemovalPlan | null {
  const pieces = gatherEvidence(dossier, register);
  const piece = pieces.find((one) => one.key === key);
  if (!piece) return null;
  const isShared = pieces.some((one) => one !== piece && one.number === piece.number && piece.number !== null);
  // Another piece of that number is still cited by it.
  const citations = isShared ? [] : piece.citations;
  const alone = citations.flatMap((citation) => aloneIn(citation, piece.item.id) ?? []);
  const inLists = editsOf(dossier, new Map(isShared || piece.number === null ? [] : [[piece.number, null]])).edits;
  const edits = [...alone, ...inLists].sort(
    ({ at: a }, { at: b }) =>
      (a.file ?? 0) - (b.file ?? 0) || (a.paragraph ?? 0) - (b.paragraph ?? 0) || a.start - b.start,
  );
  const mended = new Set(edits.map(({ at }) => `${at.file ?? 0} ${at.paragraph}`));
  return {
    register: { ...register, items: register.items.filter(({ id }) => id !== piece.item.id) },
    rows: pieces.filter((one) => one !== piece).map((one) => bordereauRow(one, mergeLine(one, new Map(), "document"))),
    citations,
    edits,
    remaining: citations.filter((one) => !isMended(one, edits, mended)),
  };
}

/** The edit that takes out a citation of one number, with its brackets, or with the space before a link of ours. */
function aloneIn({ numbers, references, target, location: { place } }: Citation, id: string): NumberEdit | null {
  if (numbers.length !== 1 || references.length !== 1 || place.paragraph === null) return null;
  const { start, end } = references[0]!;
  const before = place.text.slice(0, start);
  const after = place.text.slice(end);
  const opening = /\s*[([]\s*(?:cf\.?\s*|voir\s*)?$/i.exec(before);
  const closing = /^\s*[)\]]/.exec(after);
  if (opening && closing) return cut(place, opening.index, end + closing[0].length);
  const isOurs = itemIdOf(target ?? "")?.toLowerCase() === id.toLowerCase();
  return isOurs ? cut(place, before.trimEnd().length, end) : null;
}

function cut(place: Place, start: number, end: number): NumberEdit {
  return { at: { ...place, start, end }, text: "" };
}

function isMended(
  { location: { place }, references }: Citation,
  edits: readonly NumberEdit[],
  paragraphs: ReadonlySet<string>,
): boolean {
  if (!paragraphs.has(`${place.file ?? 0} ${place.paragraph}`)) return false;
  const own = edits.filter(({ at }) => at.paragraph === place.paragraph && (at.file ?? 0) === (place.file ?? 0));
  return references.every(({ start, end }) => own.some(({ at }) => at.start < end && start < at.end));
}
