// The auditors' sheets: what a record says as tables in the received document, and what such tables say.
// May import the audit's own files, `tables`, `dossier`, `ooxml`. The tables mirror the record: they never decide.
export { compareSheets, takeSheets, type SheetDifference } from "./compareSheets";
export { readSheets } from "./readSheets";
export { sheetNotice, sheetTag } from "./region";
export { visiblePart } from "./visiblePart";
export { writeSheet } from "./writeSheet";
export { writeSynthesis } from "./writeSynthesis";
