import type { DocumentHost } from "..";
import { detectAbilities } from "./abilities";
import { onSelectionChange } from "./caret";
import { openNew } from "./openNew";
import { caret, readAtCaret, readOpenDocument } from "./readOpenDocument";
import { select } from "./select";
import { writing } from "./writing";

/** The open Word document. Baseline WordApi 1.3. */
export function createWordHost(): DocumentHost {
  return {
    abilities: detectAbilities(),
    read: readOpenDocument,
    select,
    caret,
    readAtCaret,
    openNew,
    ...writing,
    onSelectionChange,
  };
}
