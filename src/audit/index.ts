// The audit of a dossier: what assessors enter, how copies are merged, the result, the text it rests on.
// Imports `record` (for the codec), `dossier`, `tables`, `docx`, `french`, `ooxml`, `document`, `guide`. Pure: knows no
// rule, no host, no clock.
export * from "./agreement";
export * from "./applicable";
export * from "./bank";
export { findExcess, largestCopy, largestScores, longestObservation, type RecordExcess } from "./bounds";
export * from "./changes";
export * from "./consensus";
export { isSameContent } from "./content";
export * from "./differences";
export * from "./emptyAudit";
export {
  enterAgain,
  enteredAt,
  enteredLater,
  heldIn,
  joinEntered,
  lackingIn,
  latestEntered,
  ownRecord,
  type EnteredCounts,
  type Lacking,
} from "./entered";
export * from "./errors";
export * from "./evidenceLooks";
export * from "./former";
export * from "./formerWords";
export { fingerprintOf, fingerprintsOf } from "./fingerprint";
export * from "./identity";
export * from "./instant";
export { hasImpossibleInstant, instantIn, latestInstant, withPossibleInstants } from "./instants";
export * from "./labels";
export * from "./letterWording";
export * from "./merge";
export * from "./mergeScores";
export * from "./otherDossier";
export * from "./part";
export {
  asOnePerson,
  findNamesakes,
  freeId,
  isSameName,
  matchPerson,
  renamePerson,
  type NamesakePair,
  type PersonWords,
} from "./people";
export * from "./policyFaults";
export * from "./policyFile";
export { findScores, readCopy, type CopyFault, type FoundScores, type ImportedScores } from "./readCopy";
export * from "./resultWords";
export * from "./reviews";
export * from "./rollUp";
export * from "./scoresFile";
export * from "./setters";
export * from "./sheets";
export { contentPrintOf, sign, signatureStates, signatureWords, type SignatureState } from "./signature";
export * from "./summary";
export * from "./types";
export * from "./consolidate";
export * from "./withdraw";
export * from "./words";
