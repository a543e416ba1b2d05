// What a measure cell says: the grammar of French figures, excuses and filler. Imports `document` and `citations`;
// knows no table, judges nothing.
export { isFiller } from "./filler";
export { declaredUnit } from "./declaredUnit";
export { measureValue } from "./measureValue";
export * from "./types";
