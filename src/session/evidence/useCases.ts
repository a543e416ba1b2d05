// What the evidence's use cases decide: plans over a snapshot, made by `makeChange`. Loaded with the first of them.
export { keysAt } from "./atCaret";
export { caretPlace } from "./caretPlace";
export { planCite } from "./cite";
export { planFill } from "./folder";
export { planAnnex, planList, planTake } from "./list";
export { planLine } from "./line";
export { planNumber, planNumbers, proposeNumbers } from "./numbers";
export { openDocument } from "./openDocument";
export { makeSnapshot, readSnapshot } from "./readSnapshot";
export { planPiece, proposeNumber } from "./piece";
export { planRemoval } from "./remove";
export { planSave } from "./save";
