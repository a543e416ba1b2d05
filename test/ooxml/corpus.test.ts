import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Block, Table } from "../../src/document";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { ReadError, readDocx } from "../../src/ooxml";

/** Folder of foreign Word files with the tables an independent reader saw: `LDM_CORPUS=folder npm run test:corpus`. */
const folder = process.env.LDM_CORPUS ?? "";
const names = folder ? readdirSync(folder).filter((name) => /\.(docx|docm|dotx)$/.test(name)) : [];

/** Refused on purpose where the other reader goes on: a bomb of 100 MB in 100 kB, and a theme in place of the document. */
const refused = ["39-oversized-archive", "44-stress025"];

function tablesOf(blocks: readonly Block[]): string[][][] {
  return blocks
    .filter((block): block is Table => block.kind === "table")
    .flatMap(({ rows }) => {
      const inner: string[][][] = [];
      const own = rows.map(({ cells }) =>
        cells.map(({ blocks: content }) => {
          inner.push(...tablesOf(content));
          return content
            .flatMap((one) => (one.kind === "paragraph" ? [one.text || (one.placeholder ?? "")] : []))
            .join("\n");
        }),
      );
      return [own, ...inner];
    });
}

if (names.length === 0) {
  test("a folder of foreign files is read when LDM_CORPUS names one", () =>
    expect(existsSync(folder)).toBe(folder !== ""));
}
for (const name of names) {
  const stem = name.replace(/\.\w+$/, "");
  test(`${name}: the same tables as an independent reader, and no official one`, () => {
    const oracle = JSON.parse(readFileSync(join(folder, `${stem}.tables.json`), "utf8")) as {
      tables?: unknown;
      err?: string;
    };
    let document;
    try {
      document = readDocx(readFileSync(join(folder, name)));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      expect([name, oracle.err !== undefined || refused.includes(stem)]).toEqual([name, true]);
      return;
    }
    expect(tablesOf(document.blocks)).toEqual(oracle.tables);
    expect(readDossier([document], currentEdition).tableCount).toBe(0);
  });
}
