// What the official texts say: data only. Imports nothing. May not compute or fetch.
export * from "./types";
