// The auditors' sheets: a record as tables in the received document, and such tables read back.
// May import the audit's own files, `docx`, `french`, `dossier`, `ooxml`. The tables mirror the record: they never decide.
export { auditTable, headCell, sideCell, textCell } from "./cells";
export { assessmentColumns, type AssessmentColumn } from "./columns";
export { adoptSheets } from "./adoptSheets";
export { compareSheets, applySheetDifferences, type SheetDifference } from "./compareSheets";
export { expectationTable, verdictWords } from "./expectationTable";
export { auditStyleIds, auditStyles } from "./look";
export { observationsOf, observationTable, type ShownObservation } from "./observationTable";
export { opinionTable, signatureTable } from "./opinionTable";
export { readSheets } from "./readSheets";
export { rereadSheets } from "./rereadSheets";
export { sheetTag } from "./region";
export { resultTable } from "./resultTable";
export { asShownInSheets } from "./asShownInSheets";
export { compareStandingSheets, noteIntended, noteSheets } from "./standingSheets";
export { writeSheet } from "./writeSheet";
export { factsTable, recapTable, writeSynthesis } from "./writeSynthesis";
