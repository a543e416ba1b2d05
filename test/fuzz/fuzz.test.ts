import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { originalOf, runMutation } from "./fuzz";

/** A hundred seeds; `npm run proofs -- mutations` takes three thousand. */
const count = 34;

test.each(["d01-dossier-complet", "d04-entetes-libres", "d08-suivi-modifications"])(
  "%s, its body changed at random, is checked or refused",
  (name) => {
    const original = originalOf(readFileSync(resolve(__dirname, "../dossiers", name, "dossier.docx")));
    const outcomes = Array.from({ length: count }, (_, seed) => runMutation(original, seed));
    expect(outcomes.filter(({ kind }) => kind === "unexpected")).toEqual([]);
    // Most changes leave a document that is read.
    expect(outcomes.filter(({ kind }) => kind === "checked").length).toBeGreaterThan(count / 3);
  },
);
