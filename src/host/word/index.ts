// The open Word document behind the interfaces of `host`: the only folder that says Word or Office. Imports `host`,
// `document` and `ooxml` (to read what Word gives). Decides nothing.
export { computerMemory } from "./computerMemory";
export { officeColours, officeReady } from "./officeStart";
export { paneMemory } from "./sessionMemory";
export { createWordRecordStore } from "./recordStore";
export { createWordHost } from "./WordHost";
