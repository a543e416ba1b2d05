import type { RecordNotes } from "./types";

/** By what the entries of each list of notes are one thing: two of one key are two versions of it. */
export const noteKeys: { readonly [K in keyof RecordNotes]: (one: RecordNotes[K][number]) => string } = {
  formerNames: ({ id, name }) => `${id} ${name}`,
  sheets: ({ criterion }) => String(criterion).padStart(6, "0"),
  signatures: ({ id }) => id,
  settlements: ({ subject }) => subject,
  formerGaps: ({ id }) => id,
  formerAdvice: ({ id }) => id,
  followUps: ({ id, gap }) => `${id} ${gap}`,
  evidenceLooks: ({ id, piece }) => `${id} ${piece}`,
};

/** How a list of notes is changed, whatever its entries are. */
type NoteChange = <T extends RecordNotes[keyof RecordNotes][number]>(
  of: (notes: RecordNotes) => readonly T[],
  keyOf: (one: T) => string,
) => readonly T[];

/** Every list of notes, each made in the same way. */
export function makeNotes(make: NoteChange): RecordNotes {
  return {
    formerNames: make((notes) => notes.formerNames, noteKeys.formerNames),
    sheets: make((notes) => notes.sheets, noteKeys.sheets),
    signatures: make((notes) => notes.signatures, noteKeys.signatures),
    settlements: make((notes) => notes.settlements, noteKeys.settlements),
    formerGaps: make((notes) => notes.formerGaps, noteKeys.formerGaps),
    formerAdvice: make((notes) => notes.formerAdvice, noteKeys.formerAdvice),
    followUps: make((notes) => notes.followUps, noteKeys.followUps),
    evidenceLooks: make((notes) => notes.evidenceLooks, noteKeys.evidenceLooks),
  };
}

/** Nothing noted. */
export const noNotes: RecordNotes = {
  formerNames: [],
  sheets: [],
  signatures: [],
  settlements: [],
  formerGaps: [],
  formerAdvice: [],
  followUps: [],
  evidenceLooks: [],
};
