// French as every layer writes it: typography, numbers, lists, dates. Imports nothing, knows nothing of the guide.
export * from "./capitalise";
export * from "./count";
export * from "./date";
export * from "./list";
export * from "./quote";
export * from "./typeset";
