// What we need from the outside, as interfaces. Imports `document` only. Decides nothing.
export * from "./ComputerMemory";
export * from "./DocumentHost";
export * from "./Flag";
export * from "./PaneMemory";
export * from "./RecordStore";
export * from "./SelfTest";
