import { placeOf } from "../../document";
import { numberKey, passageAt, type Dossier, type Passage } from "../../dossier";
import {
  bordereauRows,
  citationText,
  conventionOf,
  evidenceBookmark,
  newItem,
  nextNumber,
  registerFrom,
} from "../../evidence";
import type { EvidenceItem, EvidenceRegister } from "../../record";
import { caretPlace } from "./caretPlace";
import { refuse, type EvidenceSnapshot, type Plan, type Refused } from "./EvidenceSnapshot";
import { hasLine, listEdits } from "./list";
import type { CiteRequest } from "./types";

/** A citation at the cursor, with the line that it leads to. `caret`: the rank of its paragraph. */
export function planCite(snapshot: EvidenceSnapshot, caret: number | null, request: CiteRequest): Plan {
  const { dossier, view } = snapshot;
  const { refused } = caretPlace(dossier, caret);
  if (refused) return refuse(refused);
  const at = passageAt(dossier, caret)!;
  const chosen = itemFor(snapshot, at, request);
  if ("refused" in chosen) return chosen;
  const { item } = chosen;
  const key = numberKey(item.number);
  if (at.citations.some(({ numbers }) => key !== null && numbers.includes(key))) return refuse("cited-here");
  const place = view.bordereau === "none" ? (request.place ?? "inside") : chosen.register.place;
  const register = { ...chosen.register, place };
  const convention = conventionOf(dossier, register);
  const text = citationText(convention, item.number);
  const isListed = hasLine(snapshot, item);
  // A line that stands and has its number is led to as it is: the whole list written again makes people wait for nothing.
  const stays = isListed && !chosen.isNumbered;
  const list = stays
    ? []
    : listEdits(snapshot, rowsWith(citing(dossier, at, item, text), register, item), place === "inside");
  const hasTarget = list.length > 0 || hasLine(snapshot, item, true);
  const bookmark = hasTarget ? evidenceBookmark(item.id) : null;
  return {
    edits: [{ kind: "cite", at: placeOf(at.host), text, bookmark, brackets: convention.brackets }, ...list],
    register,
    words: text,
    count: 1,
    unlisted: !isListed && view.bordereau === "theirs" ? key : null,
    list: view.bordereau === "none" && list.length > 0 ? "started" : null,
  };
}

/** The lines of the list, that of the piece with its number: a cell of it left empty says nothing against one just given. */
function rowsWith(dossier: Dossier, register: EvidenceRegister, { id, number }: EvidenceItem): readonly EvidenceItem[] {
  return bordereauRows(dossier, register).map((row) => (row.id === id ? { ...row, number } : row));
}

interface Chosen {
  readonly item: EvidenceItem;
  readonly register: EvidenceRegister;
  /** Whether its number is new to it. */
  readonly isNumbered: boolean;
}

/** The piece to cite, with a number, and the register with it and with what the document says. */
function itemFor({ dossier, register, view }: EvidenceSnapshot, at: Passage, request: CiteRequest): Chosen | Refused {
  const known = registerFrom(dossier, register);
  const number = (): string | null => nextNumber(conventionOf(dossier, known), dossier, known, at);
  if (request.kind === "known") {
    const entry = view.entries.find(({ key }) => key === request.key);
    const item = known.items.find(({ id }) => id === entry?.item.id);
    if (!item) return refuse("gone");
    if (item.number !== "") return { item, register: known, isNumbered: false };
    const given = number();
    if (given === null) return refuse("caret-outside-block");
    const numbered = { ...item, number: given };
    const items = known.items.map((one) => (one === item ? numbered : one));
    return { item: numbered, register: { ...known, items }, isNumbered: true };
  }
  const given = number();
  if (given === null) return refuse("caret-outside-block");
  const item = newItem(known, { ...request.fields, number: given });
  return { item, register: { ...known, items: [...known.items, item] }, isNumbered: true };
}

/** The dossier once the citation is written: the list tells what each piece proves from what cites it. */
function citing(dossier: Dossier, at: Passage, { number }: EvidenceItem, text: string): Dossier {
  const key = numberKey(number);
  if (key === null) return dossier;
  const { criterion, block, table, field, objective, indicator } = at;
  const place = { paragraph: at.paragraph.index, text, start: 0, end: text.length, textWithDeletions: null };
  const citation = {
    ...{ criterion, block, table, field, objective, indicator },
    text,
    numbers: [key],
    references: [],
    target: null,
    location: { place, anchor: place },
  };
  return { ...dossier, citations: [...dossier.citations, citation] };
}
