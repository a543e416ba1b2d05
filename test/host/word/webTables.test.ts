import type { DocumentHost } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, flat, p, partText, table } from "../../word/fixture";
import { hostileWeb } from "../../word/options";

let word: SimulatedWord;
let office: OfficeWindow;
let host: DocumentHost;

async function open(): Promise<void> {
  word = SimulatedWord.open(docx(p("un") + p("deux")), { platform: "OfficeOnline", hostile: hostileWeb });
  office = await bootOffice(word, true);
  host = createWordHost();
}

afterEach(() => office.close());

const body = (): string => partText(word.save(), "word/document.xml");

test("office-js #3074: Word on the web leaves the cells of a deleted range", async () => {
  await open();
  await host.write([{ kind: "insert", flatOpc: flat(table(["a", "b"]) + p("")), where: { kind: "end" } }]);
  await office.Word.run(async (context) => {
    context.document.body.tables.getFirst().getRange("Whole").delete();
    await context.sync();
  });
  expect(body()).toContain("<w:tbl>");
  expect(body()).not.toContain("<w:t>a</w:t>");
});

test("office-js #3074: a table that we inserted is taken back as a table, at once", async () => {
  await open();
  const before = body();
  const flatOpc = flat(p("Critère") + table(["a", "b"], ["c", "d"]) + p("entre") + table(["e"]) + p(""));
  const receipt = await host.write([{ kind: "insert", flatOpc, where: { kind: "end" } }]);
  expect(body()).not.toBe(before);
  const syncs = word.syncCount;
  await host.undo(receipt);
  expect(body()).toBe(before);
  // What stands there is asked for once more, before it goes.
  expect(word.syncCount - syncs).toBe(3);
});
