import type { FlagStyle } from "../../..";
import { commentWriter } from "./comments";
import { markWriter } from "./marks";
import type { FlagWriter } from "./types";

/** How flags of a style are read and written. */
export function writerOf(style: FlagStyle): FlagWriter {
  return style.kind === "comments" ? commentWriter(style.prefix) : markWriter;
}
