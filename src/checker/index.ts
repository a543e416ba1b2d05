// The engine: rules' shape, running them, building findings. Knows no particular rule.
export * from "./types";
