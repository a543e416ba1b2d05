import { cellParagraphs } from "../../document";
import type { Dossier } from "../../dossier";
import {
  bordereauPlaces,
  bordereauRows,
  bordereauTag,
  evidenceBookmark,
  registerFrom,
  writeBordereau,
  writeBordereauDocx,
  type EvidenceDecision,
} from "../../evidence";
import type { RegionEdit } from "../../host";
import type { EvidenceItem, EvidenceRegister } from "../../record";
import { refuse, type Change, type EvidenceSnapshot, type Plan, type Refused } from "./EvidenceSnapshot";

/** The list written, or written again, where it is ours to write; each disagreement is decided first. */
export function planList(snapshot: EvidenceSnapshot, decisions: readonly EvidenceDecision[]): Plan {
  const decided = decidedRegister(snapshot, decisions);
  if ("refused" in decided) return decided;
  const register: EvidenceRegister = { ...decided, place: "inside" };
  if (snapshot.view.bordereau === "theirs") return refuse("list-theirs");
  const rows = bordereauRows(snapshot.dossier, register, decisions);
  return { edits: [regionOf(snapshot.dossier, rows)], register, words: "", count: rows.length };
}

/** What the list that the school wrote says, taken into the register where they differ; the list stays as it is. */
export function planTake({ dossier, register }: EvidenceSnapshot, decisions: readonly EvidenceDecision[]): Plan {
  return { edits: [], register: registerFrom(dossier, register, decisions), words: "", count: decisions.length };
}

/** The list as a document of its own. A dossier without a list has it there from now on. */
export function planAnnex(
  snapshot: EvidenceSnapshot,
  decisions: readonly EvidenceDecision[],
): (Change & { readonly bytes: Uint8Array }) | Refused {
  const decided = decidedRegister(snapshot, decisions);
  if ("refused" in decided) return decided;
  const register: EvidenceRegister = snapshot.view.bordereau === "none" ? { ...decided, place: "apart" } : decided;
  const bytes = writeBordereauDocx(bordereauRows(snapshot.dossier, register, decisions));
  return { edits: [], register, words: "", count: register.items.length, bytes };
}

function decidedRegister(
  { dossier, register, view }: EvidenceSnapshot,
  decisions: readonly EvidenceDecision[],
): EvidenceRegister | Refused {
  const isOpen = view.entries
    .flatMap(({ conflicts }) => conflicts)
    .some(({ key, field }) => !decisions.some((one) => one.key === key && one.field === field));
  if (isOpen) return refuse("conflicts");
  const taken = registerFrom(dossier, register, decisions);
  return taken.items.length === 0 ? refuse("nothing-to-list") : taken;
}

/**
 * What keeps the list in step with a change of the register: nothing where the list is the school's, or stands apart.
 * `isStarted`: also where there is none yet.
 */
export function listEdits(
  { dossier, view }: EvidenceSnapshot,
  rows: readonly EvidenceItem[],
  isStarted = false,
): readonly RegionEdit[] {
  const isOurs = view.bordereau === "ours" || (isStarted && view.bordereau === "none");
  return isOurs ? [regionOf(dossier, rows)] : [];
}

function regionOf(dossier: Dossier, rows: readonly EvidenceItem[]): RegionEdit {
  return {
    kind: "putRegion",
    tag: bordereauTag,
    flatOpc: writeBordereau(rows),
    instead: bordereauPlaces(dossier),
    where: { kind: "end" },
  };
}

/** Whether the list has a line of the piece; `isBookmarked`: one that a citation can lead to. */
export function hasLine({ view }: EvidenceSnapshot, { id }: EvidenceItem, isBookmarked = false): boolean {
  const lines = view.entries.find(({ item }) => item.id === id)?.lines ?? [];
  return isBookmarked ? lines.some(({ bookmarks }) => bookmarks.includes(evidenceBookmark(id))) : lines.length > 0;
}

/** Whether a paragraph of the body stands in the list of evidence. */
export function isInList({ bordereau }: Dossier, paragraph: number): boolean {
  return (
    (bordereau?.tables ?? []).some(({ table: { rows } }) =>
      rows.some(({ cells }) => cells.flatMap(cellParagraphs).some(({ index }) => index === paragraph)),
    ) || (bordereau?.items ?? []).some(({ location }) => location?.place.paragraph === paragraph)
  );
}
