import { accountPlace, evidenceDate, isLocalTarget, type Dossier } from "../dossier";
import type { EvidenceRegister } from "../record";
import { conflictsOf, mergeLine } from "./compare";
import { matchFiles, type FileMatches } from "./folder";
import { gatherEvidence, type GatheredEvidence } from "./gather";
import { needsOf } from "./needs";
import type {
  BordereauState,
  EvidenceEntry,
  EvidenceStage,
  EvidenceTrouble,
  EvidenceInventory,
  FolderFile,
  FolderReading,
} from "./types";
import { isWebAddress } from "./webAddress";

const nothingDecided = new Map<string, never>();

/** The evidence of a dossier: what its register, its list, its citations and the annex's folder say of each piece. */
export function takeInventory(
  dossier: Dossier,
  register: EvidenceRegister,
  files: readonly FolderFile[] | null,
): EvidenceInventory {
  const pieces = gatherEvidence(dossier, register).map((piece) => ({
    ...piece,
    registered: piece.item,
    item: mergeLine(piece, nothingDecided, "document"),
  }));
  const filed = pieces.map(({ key, item: { title, file, page } }) => ({ key, title, file, page }));
  const matches = files && matchFiles(files, filed);
  const shared = numbersHeldTwice(pieces);
  const entries = pieces.map((piece) => {
    const { key, number, item, registered, isRegistered, lines, citations } = piece;
    const conflicts = conflictsOf({ ...piece, item: registered });
    const file = matches?.byKey.get(key) ?? null;
    const otherFiles = matches?.others.get(key) ?? [];
    const entry = { key, item, isRegistered, lines, citations, file, otherFiles, conflicts };
    const isDoubled = lines.length > 1 || (number !== null && shared.has(number));
    return {
      ...entry,
      stages: stagesOf(entry),
      troubles: troublesOf(entry, { matches, isDoubled, hasList: dossier.bordereau !== null }),
    };
  });
  return {
    entries,
    needs: needsOf(dossier, entries),
    unusedFiles: matches?.unused ?? [],
    folder: files && matches && folderReading(files, matches),
    bordereau: bordereauState(dossier, register),
  };
}

function folderReading(files: readonly FolderFile[], { read, shared }: FileMatches): FolderReading {
  const own = files.filter(({ isOwn }) => isOwn);
  return { read, setAside: files.length - read - own.length, own, shared };
}

/** Where the list stands, and who wrote it. A list that is only partly ours is the school's. */
export function bordereauState({ bordereau }: Dossier, { place }: EvidenceRegister): BordereauState {
  if (!bordereau) return place === "apart" ? "apart" : "none";
  const own = bordereau.items.filter(({ location }) => location !== null);
  if (own.length === 0) return "apart";
  return own.every(({ table }) => table?.isOurs) ? "ours" : "theirs";
}

function numbersHeldTwice(pieces: readonly GatheredEvidence[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    pieces.flatMap(({ number }) => {
      if (number === null || !seen.has(number)) {
        if (number !== null) seen.add(number);
        return [];
      }
      return [number];
    }),
  );
}

type Compared = Omit<EvidenceEntry, "stages" | "troubles">;

function stagesOf({ lines, citations, file }: Compared): ReadonlySet<EvidenceStage> {
  const stages = new Set<EvidenceStage>();
  if (lines.length === 0 && citations.length === 0) stages.add("expected");
  if (citations.length > 0) stages.add("cited");
  if (lines.length > 0) stages.add("listed");
  if (file) stages.add("found");
  return stages;
}

function troublesOf(
  { item, isRegistered, lines, citations, file, otherFiles, conflicts }: Compared,
  { matches, isDoubled, hasList }: { matches: FileMatches | null; isDoubled: boolean; hasList: boolean },
): readonly EvidenceTrouble[] {
  const targets = [item.file, ...citations.flatMap(({ target }) => target ?? [])];
  const isKnown = isRegistered || lines.length > 0;
  const told: readonly (readonly [EvidenceTrouble, boolean])[] = [
    ["unlisted", hasList && citations.length > 0 && lines.length === 0],
    ["uncited", lines.length > 0 && citations.length === 0],
    ["undated", isKnown && evidenceDate(item.date, item.title) === null],
    ["doubled", isDoubled],
    ["local-link", targets.some(isLocalTarget)],
    ["account-link", targets.some((target) => accountPlace(target) !== null)],
    ["file-missing", matches !== null && file === null && !isWebAddress(item.file)],
    ["several-files", otherFiles.length > 0],
    ["differs", conflicts.length > 0],
  ];
  return told.flatMap(([trouble, isSo]) => (isSo ? [trouble] : []));
}
