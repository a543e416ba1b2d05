import type { DocumentHost } from "..";
import { detectAbilities } from "./abilities";
import { caret, onSelectionChange } from "./caret";
import { apply } from "./edits/apply";
import { insert } from "./insert";
import { openNew } from "./openNew";
import { readDocument } from "./readDocument";
import { undo } from "./receipts";
import { addRow } from "./rows";
import { select } from "./select";

/** The open Word document. Baseline WordApi 1.3. */
export function createWordHost(): DocumentHost {
  return {
    abilities: detectAbilities(),
    read: readDocument,
    select,
    caret,
    insert,
    addRow,
    apply,
    openNew,
    undo,
    unfinished: () => null,
    resolve: () => Promise.resolve(),
    onSelectionChange,
  };
}
