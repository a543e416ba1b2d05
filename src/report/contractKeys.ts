import type { Finding } from "../checker";

/** What a finding carries by contract, in the order that programs read. */
export const contractKeys = [
  "rule",
  "severity",
  "criterion",
  "block",
  "table",
  "field",
  "objective",
  "indicator",
  "message",
  "text",
  "location",
] as const satisfies readonly (keyof Finding)[];
