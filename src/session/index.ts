// What a button means: check, flag, insert, take back. Imports the core and `host` interfaces; knows neither Word nor React.
export type * from "./evidence/types";
export type * from "./check/states";
export type * from "./insert/states";
export type * from "./record/states";
export type * from "./states";
export type * from "./unfinished/states";
export type * from "./types";
export type * from "./audit/criterionBriefs";
export type * from "./audit/states";
export type * from "./audit/trend";
export type { Anchor, AuditSession, SheetChoice } from "./audit/types";
export { safeFixes, type ChosenFix } from "./check/corrections";
export { describeLanding, type Landing, type SpotAbove } from "./insert/describeLanding";
export type { TemplateRequest } from "./insert/planInsertion";
export type { ReadonlyStore } from "./store";
export type { Abilities, Ability } from "./createAbilities";
export { createSession, type SessionDeps } from "./createSession";
