// A simulated Word: the genuine Office.js answered over a real .docx. Runs in node and in a browser.
// May import nothing of the product. `boot.ts` (node only) stands beside it.
export * from "./SimulatedWord";
export type { RequestRecord, SimulationOptions, Theme } from "./options";
export type { Fault, FaultMode, FaultPoint, RefusalCode } from "./faults";
export type { Hostility } from "./world";
export { HostFailure, NotImplementedBySimulation } from "./errors";
