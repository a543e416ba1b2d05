import { readFileSync } from "node:fs";
import { join } from "node:path";
import { takeInventory, registerFrom } from "../../../../src/evidence";
import { emptyRecord } from "../../../../src/record";
import { openSession, readBack } from "../opened";

const file = (name: string): Uint8Array => readFileSync(join(__dirname, name));
const written = readBack(file("written.docx"));
const received = readBack(file("received.docx"));

test("the same register is read from the visible text after LibreOffice", () => {
  const { items } = written.register;
  expect(items.filter(({ title }) => /^Pièce \d+$/.test(title))).toHaveLength(20);
  const read = registerFrom(received.dossier, emptyRecord.evidence);
  expect(read.items).toEqual(registerFrom(written.dossier, written.register).items);
});

test("each citation still leads to its line, and the list is still known for ours", () => {
  const view = takeInventory(received.dossier, emptyRecord.evidence, null);
  expect(view.bordereau).toBe("ours");
  const own = view.entries.filter(({ item }) => /^Pièce \d+$/.test(item.title));
  expect(own.map(({ item }) => `LdmPreuve_${item.id}`)).toEqual(own.map(({ citations }) => citations[0]!.target));
});

test("the list that lost its control is written again in its place", async () => {
  const opened = await openSession(file("received.docx"));
  await opened.evidence.list([]);
  expect(opened.evidence.work.get()).toMatchObject({ status: "done", task: "list" });
  const { dossier } = readBack(opened.word.save());
  expect(dossier.bordereau!.tables).toHaveLength(1);
  expect(dossier.bordereau!.items.map(({ written: number, title }) => `${number} ${title}`)).toEqual(
    received.dossier.bordereau!.items.map(({ written: number, title }) => `${number} ${title}`),
  );
  opened.close();
});
