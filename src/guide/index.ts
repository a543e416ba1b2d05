// What the official texts say: data only, by edition. Imports nothing. May not compute or fetch.
export * from "./editions";
export * from "./types";
