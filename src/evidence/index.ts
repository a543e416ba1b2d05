// Evidence: its files, and what would show an indicator. Imports `record`, `dossier`, `tables`, `ooxml`, `document`,
// `guide`. Knows neither Word nor the screen.
export { attachedFiles, readFileName, type FileName } from "./fileName";
export { matchFiles, type FiledItem, type FileMatches } from "./folder";
export { suggestEvidence, type Suggestion } from "./suggest";
export * from "./types";
