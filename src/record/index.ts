// What we keep inside the document besides its text: settings, findings set aside and the
// register of evidence, in one versioned custom XML part.
// Imports `ooxml` (to read XML). Knows no rule, no host.
export * from "./day";
export * from "./errors";
export * from "./faults";
export * from "./json";
export * from "./part";
export * from "./readRecord";
export { recordNamespace } from "./schema";
export * from "./settingsFile";
export * from "./types";
export * from "./writeRecord";
