import { cellParagraphs, placeOf, type Location, type Place } from "../document";
import { findCitations, namesAnnex, type Dossier, type Passage, type WrittenCitation } from "../dossier";
import type { EvidenceItem, EvidenceRegister } from "../record";
import { bordereauRow } from "./bordereauRows";
import { mergeLine } from "./compare";
import { filesToRename, type FileToRename } from "./fileRenames";
import type { GatheredEvidence } from "./gather";
import { rewriteReference, type Renames, type Rewriting } from "./rewrite";
import type { FolderFile } from "./types";

/** Words to write in place of quoted ones: the host's `replaceText`. */
export interface NumberEdit {
  readonly at: Place;
  readonly text: string;
}

/** Numbers changed everywhere at once: one undoable step. */
export interface NumberingPlan {
  /** New numbers, as written, by the keys of entries. */
  readonly renames: ReadonlyMap<string, string>;
  /** Citations, headings of annexes and lines of the school's own list, in the order of the document, each once. */
  readonly edits: readonly NumberEdit[];
  readonly register: EvidenceRegister;
  /** The lines of our list with the new numbers, for `writeBordereau`. */
  readonly rows: readonly EvidenceItem[];
  /** Citations and lines out of the host's reach, in text boxes, notes or an annex file: a person changes these. */
  readonly outOfReach: readonly Location[];
  /** Files that carry an old number, by path: of the folder where one was chosen, else those that the pieces name. */
  readonly files: readonly FileToRename[];
}

/**
 * Gives pieces these numbers, in the register, in the list and wherever they are cited. `files`: those of the folder;
 * null before one was chosen.
 */
export function changeNumbers(
  dossier: Dossier,
  register: EvidenceRegister,
  pieces: readonly GatheredEvidence[],
  numbers: ReadonlyMap<GatheredEvidence, string>,
  files: readonly FolderFile[] | null,
): NumberingPlan {
  const changed = pieces.filter((piece) => numbers.has(piece) && numbers.get(piece) !== piece.lines[0]?.written);
  const renames = new Map(changed.map((piece) => [piece.key, numbers.get(piece)!]));
  const byId = new Map(changed.map((piece) => [piece.item.id, numbers.get(piece)!]));
  const order = new Intl.Collator("fr", { numeric: true });
  const { edits, outOfReach } = editsOf(dossier, renames, lineEdits(changed, numbers));
  const changes = changed.flatMap((piece) => {
    const from = piece.lines[0]?.written || piece.item.number;
    return piece.key === piece.number ? [[piece.number, { from, to: numbers.get(piece)! }] as const] : [];
  });
  return {
    renames,
    edits,
    register: {
      ...register,
      items: register.items.map((item) => ({ ...item, number: byId.get(item.id) ?? item.number })),
    },
    rows: pieces
      .map((piece) => {
        const item = bordereauRow(piece, mergeLine(piece, new Map(), "document"));
        return { ...item, number: numbers.get(piece) ?? item.number };
      })
      .sort((a, b) => order.compare(a.number, b.number)),
    outOfReach,
    files: filesToRename(files ?? filesNamed(changed), new Map(changes)),
  };
}

/** The files that pieces say they are, each once. */
function filesNamed(pieces: readonly GatheredEvidence[]): readonly FolderFile[] {
  const paths = new Set(pieces.map(({ lines: [line], item }) => line?.link || item.file));
  return [...paths].filter((path) => path !== "").map((path) => ({ path, changedOn: null }));
}

interface NumberChange extends Rewriting {
  readonly location: Location;
}

/** Changes of the references to these numbers, and those given, in order; what the host cannot reach apart. */
export function editsOf(
  dossier: Dossier,
  renames: Renames,
  others: readonly NumberChange[] = [],
): Pick<NumberingPlan, "edits" | "outOfReach"> {
  const listed = paragraphsOfList(dossier);
  const changes = dossier.passages.flatMap((passage) =>
    listed.has(placeKey(placeOf(passage.paragraph))) ? [] : changesOf(passage, renames),
  );
  const unique = new Map<string, NumberChange>();
  const outOfReach: Location[] = [];
  for (const change of [...changes, ...others]) {
    const { paragraph, file = 0 } = change.location.place;
    if (paragraph === null) outOfReach.push(change.location);
    else unique.set(`${file} ${paragraph} ${change.start}`, change);
  }
  const sorted = [...unique.values()].sort(
    ({ location: { place: a }, start }, { location: { place: b }, start: other }) =>
      (a.file ?? 0) - (b.file ?? 0) || a.paragraph! - b.paragraph! || start - other,
  );
  const edits = sorted.map(({ location, start, end, text }) => ({ at: { ...location.place, start, end }, text }));
  return { edits, outOfReach };
}

function changesOf({ paragraph, citations }: Passage, renames: Renames): readonly NumberChange[] {
  const { text } = paragraph;
  const references: readonly WrittenCitation[] =
    citations.length > 0
      ? citations.flatMap((citation) => citation.references)
      : namesAnnex(text)
        ? findCitations(text).slice(0, 1)
        : [];
  if (references.length === 0) return [];
  const place = placeOf(paragraph);
  return references.flatMap((reference) =>
    rewriteReference(text, reference, renames).map((one) => ({ ...one, location: { place, anchor: place } })),
  );
}

/** The numbers that lines of the school's own list show, wherever one stands twice. Ours is written again whole. */
function lineEdits(
  pieces: readonly GatheredEvidence[],
  numbers: ReadonlyMap<GatheredEvidence, string>,
): readonly NumberChange[] {
  return pieces.flatMap((piece) =>
    piece.lines.flatMap(({ location, writtenAt, table }): readonly NumberChange[] => {
      if (!location || table?.isOurs) return [];
      // Word numbers the line itself, or it has no number yet: nothing that can be written over.
      if (!writtenAt) return [{ start: 0, end: 0, text: "", location: unreachable(location) }];
      const { start, end } = writtenAt;
      return [{ start, end, text: numbers.get(piece)!, location: { ...location, place: writtenAt } }];
    }),
  );
}

function unreachable({ place, anchor }: Location): Location {
  return { place: { ...place, paragraph: null }, anchor };
}

/** The paragraphs of the list: its numbers are names. */
function paragraphsOfList({ bordereau }: Dossier): ReadonlySet<string> {
  const inTables = (bordereau?.tables ?? []).flatMap(({ table }) =>
    table.rows.flatMap(({ cells }) => cells.flatMap(cellParagraphs)).map((paragraph) => placeKey(placeOf(paragraph))),
  );
  const lines = (bordereau?.items ?? []).flatMap(({ location }) => (location ? [placeKey(location.place)] : []));
  return new Set([...inTables, ...lines]);
}

function placeKey({ file = 0, paragraph, text }: Place): string {
  return `${file} ${paragraph} ${text}`;
}
