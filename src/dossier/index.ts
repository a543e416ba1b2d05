// The dossier as its authors think of it: criteria, actions, commitments, objectives, indicators, measures, each with
// its place. Imports `tables`, `french`, `document`, `guide`. Knows no XML, judges nothing.
export { answersOf, isAnswered } from "./answers";
export { auditSheetTitle, type AuditSheet } from "./auditSheets";
export { namesAnnex } from "./bordereauLine";
export type * from "./bordereauTypes";
export { isNetworkCandidacy } from "./candidacy";
export { findCitations, type WrittenCitation, type WrittenNumber } from "./citations";
export { evidenceDate } from "./evidenceDate";
export { numberKey, numbersBetween, withoutNoun } from "./evidenceNumber";
export { indicatorType, isUnbounded } from "./indicatorType";
export { instructionPassages } from "./instructions";
export { answersOfPerson, isWholeName } from "./officialTable";
export { readLeader, type Leader } from "./leader";
export { accountPlace, fileNameOf, isLocalTarget } from "./linkTarget";
export * from "./measure";
export { measureYears, writtenYears } from "./objectives";
export { isOptionalHeader, itemIdOf, ownBordereau } from "./ownBordereau";
export { findPersonalData, type PersonalDatum } from "./personalData";
export { readTime, type Period, type TimeSaid } from "./period";
export { passageAt } from "./passageAt";
export { locatePassage } from "./passages";
export { readDossier } from "./readDossier";
export * from "./types";
export { headerYear, isYearLeft } from "./year";
