import { placeOf } from "../../../src/document";
import type { DocumentEdit } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { readDocx } from "../../../src/ooxml";
import { SimulatedWord } from "../../word";
import { bootOffice } from "../../word/boot";
import { docx, flat, p, table } from "../../word/fixture";

/** The largest register that is promised: 500 items, 2,000 citations, renumbered with their list in one step. */
test("renames 2,000 citations and rewrites a list of 500 in four syncs", async () => {
  const count = 2000;
  const citation = (n: number): string =>
    `<w:p><w:r><w:t xml:space="preserve">Voir </w:t></w:r><w:hyperlink w:anchor="b${n}"><w:r><w:t>Annexe ${n}</w:t></w:r></w:hyperlink></w:p>`;
  const word = SimulatedWord.open(docx(Array.from({ length: count }, (_, n) => citation(n)).join("") + p("fin")));
  const office = await bootOffice(word, true);
  const host = createWordHost();
  const { paragraphs } = readDocx(word.save());
  const rows = Array.from({ length: 500 }, (_, n) => [
    `Annexe ${n}`,
    "Intitulé",
    "rapport",
    "2026",
    "C1",
    "a.pdf",
    "3",
  ]);
  const list = `<w:sdt><w:sdtPr><w:tag w:val="ldm:bordereau"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${table(...rows)}<w:p/></w:sdtContent></w:sdt><w:p/>`;
  const edits: DocumentEdit[] = paragraphs
    .slice(0, count)
    .map((paragraph, n) => ({ kind: "replaceText", at: placeOf(paragraph, 5), text: `Annexe ${n + 1}` }));
  const before = word.syncCount;
  const where = { kind: "end" } as const;
  await host.write([...edits, { kind: "putRegion", tag: "ldm:bordereau", flatOpc: flat(list), instead: [], where }]);
  expect(word.syncCount - before).toBeLessThanOrEqual(4);
  const after = readDocx(word.save()).paragraphs;
  expect(after).toHaveLength(count + 1 + 500 * 7 + 1);
  expect(after[count - 1]!.text).toBe(`Voir Annexe ${count}`);
  expect(after[7]!.links).toHaveLength(1);
  expect(word.unimplemented).toEqual([]);
  office.close();
}, 120_000);
