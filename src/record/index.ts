// What we keep inside the document besides its text: settings and findings set aside, in one versioned custom XML part.
// Imports `ooxml` (to read XML). Knows no rule, no host.
export * from "./types";
