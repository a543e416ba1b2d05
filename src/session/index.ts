// What a button means: check, flag, insert, take back. Imports the core and `host` interfaces; knows neither Word nor React.
export * from "./evidence";
export * from "./states";
export * from "./types";
export { safeCorrections, type Correction } from "./corrections";
export { createSession, type SessionParts } from "./createSession";
