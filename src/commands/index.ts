// Ribbon buttons. They only open the pane (`ShowTaskpane`), so there is no event to complete. Imports nothing; no logic.
export * from "./openedBy";
export * from "./manifestVersion";
