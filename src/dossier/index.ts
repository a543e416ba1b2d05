// The dossier as its authors think of it: criteria, actions, commitments, objectives, indicators, measures, each with
// its place. Imports `tables`, `french`, `document`, `guide`. Knows no XML, judges nothing.
export { isAnswered } from "./answers";
export * from "./blockId";
export { auditSheetTitle, type AuditSheet } from "./auditSheets";
export { namesAnnex } from "./bordereau/line";
export type * from "./bordereau/types";
export { isNetworkCandidacy } from "./candidacy";
export { readChoice, type Choice } from "./choice";
export { findCitations, type WrittenCitation, type WrittenNumber } from "./citations";
export { evidenceDate, impossibleDay } from "./evidenceDate";
export { numberKey, numbersBetween, withoutNoun } from "./evidenceNumber";
export { indicatorType, isUnbounded } from "./indicatorType";
export { instructionPassages } from "./instructions";
export { answersOfPerson, isPersonIncomplete, missingParts, type MissingPart } from "./officialTable";
export { readPerson, readPersonCells, type Certainty, type PersonCells, type PersonReading } from "./person";
export { accountPlace, fileNameOf, isLocalTarget } from "./linkTarget";
export * from "./measure";
export { measureOffsets, measureYears, writtenYears, type MeasureYears } from "./objectives";
export { isOptionalHeader, itemIdOf, ownBordereau } from "./bordereau/own";
export { findPersonalData, type PersonalDatum } from "./personalData";
export { readTime, type Period, type TimeMention } from "./period";
export { passageAt } from "./passageAt";
export { locatePassage } from "./passages";
export { locateParagraph } from "./place";
export { readDossier } from "./readDossier";
export * from "./types";
export * from "./walk";
export { headerYear, isYearLeft } from "./year";
