// The audit of a dossier: what assessors enter, how copies are merged, the result, the text it rests on.
// Imports `record` (for the codec), `dossier`, `tables`, `docx`, `french`, `ooxml`, `document`, `guide`. Pure: knows no
// rule, no host, no clock.
export * from "./agreement";
export * from "./applicable";
export * from "./bank";
export * from "./changes";
export * from "./consensus";
export * from "./differences";
export * from "./emptyAudit";
export * from "./errors";
export { fingerprintOf, fingerprintsOf } from "./fingerprint";
export * from "./identity";
export * from "./instant";
export * from "./labels";
export * from "./letterWording";
export * from "./merge";
export * from "./mergeScores";
export * from "./otherDossier";
export * from "./part";
export * from "./policyFaults";
export * from "./policyFile";
export * from "./readCopy";
export * from "./reviews";
export * from "./rollUp";
export * from "./scoresFile";
export * from "./setters";
export * from "./sheets";
export * from "./summary";
export * from "./types";
export * from "./consolidate";
export * from "./words";
