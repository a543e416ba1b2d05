// The dossier as its authors think of it: criteria, actions, commitments, objectives, indicators, measures, each with
// its place. Imports `tables`, `document`, `guide`. Knows no XML, judges nothing.
export { isAnswered } from "./answers";
export { isLocalTarget } from "./citations";
export { instructionPassages } from "./instructions";
export { answersOfPerson, isWholeName } from "./officialTable";
export { isFiller, measureValue, type MeasureUnit, type MeasureValue } from "./measureValue";
export { measureYears } from "./objectives";
export { locatePassage } from "./passages";
export { readDossier } from "./readDossier";
export * from "./types";
export { headerYear, isYearLeft } from "./year";
