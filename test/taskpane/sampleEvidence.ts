import { nowhere, type BordereauItem, type Citation } from "../../src/dossier";
import type { EvidenceEntry, EvidenceNeed, EvidenceInventory, FolderReading } from "../../src/evidence";
import type { EvidenceItem } from "../../src/record";
import type { EvidenceState } from "../../src/session";

const place = { paragraph: 4, text: "Annexe C3-A1-02", start: 0, end: 15, textWithDeletions: null };
const location = { place, anchor: place };

/** A piece of evidence as the register keeps it. */
export function item(over: Partial<EvidenceItem> = {}): EvidenceItem {
  const number = over.number ?? "C3-A1-02";
  return {
    id: number.replace(/\W/g, ""),
    number,
    title: "Convention avec le CFA",
    type: "Convention",
    date: "12/03/2024",
    proves: "",
    file: "C3/C3-A1-02.pdf",
    page: "2",
    ...over,
  };
}

/** A citation in an action of criterion 3. */
export function citation(over: Partial<Citation> = {}): Citation {
  return {
    ...nowhere,
    criterion: 3,
    block: "A1",
    table: "T6",
    field: "plus-value",
    text: "Annexe C3-A1-02",
    numbers: ["C3-A1-2"],
    references: [],
    target: null,
    location,
    ...over,
  };
}

/** Its line of the list. */
export function line(over: Partial<BordereauItem> = {}): BordereauItem {
  return {
    written: "C3-A1-02",
    writtenAt: location.place,
    number: "C3-A1-2",
    title: "Convention avec le CFA",
    type: "Convention",
    date: "12/03/2024",
    proves: "",
    link: "C3/C3-A1-02.pdf",
    page: "2",
    says: new Map(),
    bookmarks: [],
    table: null,
    location,
    ...over,
  };
}

/** What is known of a piece; cited once and listed unless told otherwise. */
export function entry(over: Partial<EvidenceEntry> = {}): EvidenceEntry {
  const own = over.item ?? item();
  return {
    key: own.number.replace(/-0/g, "-"),
    item: own,
    isRegistered: true,
    lines: [line()],
    citations: [citation()],
    file: null,
    otherFiles: [],
    stages: new Set(["cited", "listed"]),
    troubles: [],
    conflicts: [],
    ...over,
  };
}

/** A measured indicator without evidence. */
export function need(over: Partial<EvidenceNeed> = {}): EvidenceNeed {
  return {
    at: { ...nowhere, criterion: 3, block: "A1", table: "T6", objective: 1, indicator: 2 },
    location,
    words: "Nombre de conventions signées",
    keys: [],
    hasEvidence: (over.keys ?? []).length > 0,
    suggestions: [],
    ...over,
  };
}

export function evidenceView(over: Partial<EvidenceInventory> = {}): EvidenceInventory {
  return { entries: [entry()], needs: [need()], unusedFiles: [], folder: null, bordereau: "ours", ...over };
}

/** What was seen of a folder, nothing of it out of the ordinary. */
export function folderReading(over: Partial<FolderReading> = {}): FolderReading {
  return { read: 1, setAside: 0, own: [], shared: [], ...over };
}

/** A document whose evidence was read. */
export function read(view: EvidenceInventory): EvidenceState {
  return {
    status: "read",
    view,
    register: { place: "inside", items: view.entries.map((one) => one.item) },
  };
}
