import { hostileWeb, type SimulationOptions } from "../../word/options";
import { tracedWord } from "../../word/traceFile";

/** The Words that the host must work with. */
export const modes: readonly (readonly [string, SimulationOptions])[] = [
  ["a friendly Word", {}],
  ["WordApi 1.3", { api: "1.3" }],
  ["a hostile Word", { hostile: true }],
  ["a hostile Word on the web (office-js #3074, #53, #1284)", { platform: "OfficeOnline", hostile: hostileWeb }],
  ["a hostile WordApi 1.3", { api: "1.3", hostile: true }],
  ...tracedWord().map((options) => ["the Word of a trace", options] as const),
];
