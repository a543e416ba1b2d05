// « Vérifier ce Word »: runs the probes of the host, says what this Word can do and keeps the trace. Loaded when the person
// asks for it. Knows neither Word nor the screen.
export { abilityIds, abilityOf, type AbilityId, type AbilityState } from "./abilities";
export { createSelfTest, type SelfTestDeps, type SelfTestSession } from "./createSelfTest";
export type * from "./states";
export { traceText, type PageFacts, type SelfTestTrace } from "./trace";
