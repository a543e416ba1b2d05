import { readdirSync, readFileSync } from "node:fs";
import { runBytes } from "../../test/fuzz/fuzz";
import type { Proof } from "../proof";

export const name = "faults";

const folder = new URL("../../test/fixtures/faults/", import.meta.url);
/** Milliseconds of the processor that one check may take. */
const most = 2000;

/** The files made to break readers: each is checked or refused by a sentence, within two seconds of work. */
export function run(): Proof {
  const files = readdirSync(folder).filter((file) => /\.doc[xm]$/.test(file));
  const outcomes = files.map((file) => ({ file, ...runBytes(readFileSync(new URL(file, folder))) }));
  const wrong = outcomes.filter(({ kind, milliseconds }) => kind === "unexpected" || milliseconds > most);
  const slowest = outcomes.reduce((longest, { milliseconds }) => Math.max(longest, milliseconds), 0);
  return {
    holds: wrong.length === 0,
    text: [
      ...wrong.map(({ file, milliseconds, detail }) => `${file}: ${Math.round(milliseconds)} ms ${detail}`),
      `${outcomes.length} files; the slowest took ${Math.round(slowest)} ms`,
    ].join("\n"),
  };
}
