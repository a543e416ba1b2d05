// The Word text as plain data: paragraphs, tables as grids, places, typographic folding.
// Imports nothing. May not know Word, XML or the guide.
export * from "./addAll";
export * from "./align";
export * from "./cell";
export * from "./fold";
export * from "./halfwayMark";
export * from "./hash";
export * from "./humanComments";
export * from "./legible";
export * from "./model";
export * from "./place";
export * from "./spans";
export * from "./wordRuns";
