import { readFileSync } from "node:fs";
import { originalOf, runMutation, type Outcome } from "../../test/fuzz/fuzz";
import type { Proof } from "../proof";

export const name = "mutations";

const dossiers = ["d01-dossier-complet", "d04-entetes-libres", "d08-suivi-modifications"];
/** Of each dossier. */
const count = 1000;
/** Milliseconds of the processor that one check may take. */
const most = 2000;

/** Three thousand bodies changed at random: each is checked or refused by a sentence, none throws or takes over two seconds. */
export function run(): Proof {
  const originals = dossiers.map((dossier) => {
    const file = new URL(`../../test/dossiers/${dossier}/dossier.docx`, import.meta.url);
    return { dossier, original: originalOf(readFileSync(file)) };
  });
  const outcomes = originals.flatMap(({ dossier, original }) =>
    Array.from({ length: count }, (_, seed) => ({ dossier, ...runMutation(original, seed) })),
  );
  const wrong = outcomes.filter(({ kind, milliseconds }) => kind === "unexpected" || milliseconds > most);
  const number = (kind: Outcome["kind"]): number => outcomes.filter((one) => one.kind === kind).length;
  const slowest = outcomes.reduce((longest, { milliseconds }) => Math.max(longest, milliseconds), 0);
  return {
    holds: wrong.length === 0,
    text: [
      ...wrong.map(
        ({ dossier, seed, detail, milliseconds }) => `${dossier} ${seed}: ${Math.round(milliseconds)} ms ${detail}`,
      ),
      `${outcomes.length} mutations: ${number("checked")} checked, ${number("refused")} refused, ${number("unexpected")} unexpected; the slowest took ${Math.round(slowest)} ms`,
    ].join("\n"),
  };
}
