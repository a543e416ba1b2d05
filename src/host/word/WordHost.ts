import type { DocumentHost } from "..";
import { detectAbilities } from "./abilities";
import { caret, onSelectionChange } from "./caret";
import { openNew } from "./openNew";
import { readAtCaret, readDocument } from "./readDocument";
import { select } from "./select";
import { resolve, undo, unfinished, write } from "./write/write";

/** The open Word document. Baseline WordApi 1.3. */
export function createWordHost(): DocumentHost {
  return {
    abilities: detectAbilities(),
    read: readDocument,
    select,
    caret,
    readAtCaret,
    write,
    undo,
    openNew,
    unfinished,
    resolve,
    onSelectionChange,
  };
}
