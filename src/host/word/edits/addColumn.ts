import type { DocumentEdit } from "../..";
import { quotedWords } from "./quotedWords";
import type { Step } from "./step";

/** A column behind the cell that holds the quoted words, with its header. */
export function addColumn({ at, header }: Extract<DocumentEdit, { kind: "addColumn" }>): Step {
  const words = quotedWords(at);
  return {
    turn: "words",
    ...words,
    make: () => {
      const cell = words.found().parentTableCell;
      cell.insertColumns("After", 1);
      const added = cell.getNext();
      added.value = header;
      return {
        tracked: [added],
        load: () => added.load("value"),
        isUntouched: () => added.value === header,
        takeBack: () => added.deleteColumn(),
      };
    },
  };
}
