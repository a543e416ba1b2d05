// What the evidence's use cases do, loaded with the first of them.
export { keysAt } from "./atCaret";
export { deskOf, readDesk } from "./readDesk";
