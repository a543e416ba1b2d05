// Evidence: the register compared with the list, the citations and the folder, what would show an indicator, the list
// written, numbers changed everywhere at once. Imports `record`, `dossier`, `tables`, `docx`, `french`, `ooxml`,
// `document`, `guide`. Knows neither Word nor the screen.
export { evidenceBookmark } from "./bookmark";
export { bordereauPlaces, newBordereauRow, type NewBordereauRow } from "./bordereauPlace";
export { bordereauRows } from "./bordereauRows";
export { citationText, conventionOf, nextNumber, type Convention } from "./convention";
export { attachedFiles, readFileName, type FileName } from "./fileName";
export type { FileToRename } from "./fileRenames";
export { fillFromFiles, type FilesToAdd, type FilledRegister } from "./fillFromFiles";
export { matchFiles, type FileMatches } from "./folder";
export { newItem, type NewItemFields } from "./items";
export type { NumberEdit, NumberingPlan } from "./changeNumbers";
export { removeEvidence, type RemovalPlan } from "./removeEvidence";
export { planRename, type RenameRefusal } from "./planRename";
export { planRenumbering, type RenumberingPlan, type UnknownNumber } from "./planRenumbering";
export { bordereauState, takeInventory } from "./takeInventory";
export { registerFrom } from "./registerFrom";
export { staysListed } from "./staysListed";
export { suggestEvidence, type Suggestion } from "./suggest";
export * from "./types";
export { bordereauTag, writeBordereau, writeBordereauDocx } from "./writeBordereau";
