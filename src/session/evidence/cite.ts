import { numberKey, type Dossier, type Passage } from "../../dossier";
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
import { refuse, type Desk, type Plan, type Refused } from "./Desk";
import { hasLine, isInList, listEdits } from "./list";
import type { CiteRequest } from "./types";

/** A citation at the cursor, with the line that it leads to. `caret`: the rank of its paragraph. */
export function planCite(desk: Desk, caret: number | null, request: CiteRequest): Plan {
  const { dossier, view } = desk;
  if (caret === null) return refuse("caret-outside");
  if (isInList(dossier, caret)) return refuse("caret-in-list");
  const at = dossier.passages.find(({ paragraph }) => paragraph.index === caret) ?? null;
  const chosen = itemFor(desk, at, request);
  if ("refused" in chosen) return chosen;
  const { item } = chosen;
  const place = view.bordereau === "none" ? (request.place ?? "inside") : chosen.register.place;
  const register = { ...chosen.register, place };
  const text = citationText(conventionOf(dossier, register), item.number);
  const isListed = hasLine(desk, item);
  // A line that stands is led to as it is: to write the whole list again would make people wait for nothing.
  const rows = isListed ? [] : bordereauRows(citing(dossier, at, item, text), register);
  const list = isListed ? [] : listEdits(desk, rows, place === "inside");
  const hasTarget = list.length > 0 || hasLine(desk, item, true);
  return {
    edits: [{ kind: "cite", text, bookmark: hasTarget ? evidenceBookmark(item.id) : null }, ...list],
    register,
    words: text,
    count: 1,
    unlisted: !isListed && view.bordereau === "theirs" ? numberKey(item.number) : null,
    list: view.bordereau === "none" && list.length > 0 ? "started" : null,
  };
}

/** The piece to cite, and the register with it and with what the document says. */
function itemFor(
  { dossier, register, view }: Desk,
  at: Passage | null,
  request: CiteRequest,
): { readonly item: EvidenceItem; readonly register: EvidenceRegister } | Refused {
  const known = registerFrom(dossier, register);
  if (request.kind === "known") {
    const entry = view.entries.find(({ key }) => key === request.key);
    const item = known.items.find(({ id }) => id === entry?.item.id);
    return item ? { item, register: known } : refuse("gone");
  }
  const number = nextNumber(conventionOf(dossier, known), dossier, known, at);
  if (number === null) return refuse("caret-outside-block");
  const item = newItem(known, { ...request.fields, number });
  return { item, register: { ...known, items: [...known.items, item] } };
}

/** The dossier once the citation is written: the list tells what each piece proves from what cites it. */
function citing(dossier: Dossier, at: Passage | null, { number }: EvidenceItem, text: string): Dossier {
  const key = numberKey(number);
  if (!at || key === null) return dossier;
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
