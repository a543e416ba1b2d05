// The Word text as plain data: paragraphs, tables as grids, places, typographic folding.
// Imports nothing. May not know Word, XML or the guide.
export * from "./align";
export * from "./cell";
export * from "./fold";
export * from "./hash";
export * from "./humanComments";
export * from "./model";
export * from "./place";
export * from "./wordRuns";
