import { placeOf } from "../../../src/document";
import { createWordHost } from "../../../src/host/word";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p } from "../../word/fixture";

let word: SimulatedWord;
let office: OfficeWindow;

beforeEach(async () => {
  word = SimulatedWord.open(docx(["un", "deux", "trois", "quatre", "cinq"].map((text) => p(text)).join("")));
  office = await bootOffice(word, true);
});

afterEach(() => office.close());

/** Changes two paragraphs, Word dying after the first. */
async function stopHalfway(): Promise<void> {
  const host = createWordHost();
  const { paragraphs } = await host.read();
  const edits = [1, 3].map((rank) => ({
    kind: "replaceText" as const,
    at: placeOf(paragraphs[rank]!),
    text: "autrement",
  }));
  word.faults.reset({ point: "write", rank: 2, mode: "dead" });
  await expect(host.write(edits, { label: "corrections" })).rejects.toMatchObject({ leaves: "between" });
  word.faults.heal();
}

test.each(["finish", "undo"] as const)(
  "a write that nothing fits any more is not resolved, however often asked to %s",
  async (how) => {
    await stopHalfway();
    word.type(1, "tout autre chose");
    word.type(3, "rien à voir");
    const host = createWordHost();
    expect(await host.unfinished()).toMatchObject({ label: "corrections" });
    await expect(host.resolve(how)).rejects.toMatchObject({ code: "changed" });
    await expect(host.resolve(how)).rejects.toMatchObject({ code: "changed" });
    // It is forgotten, and blocks no other write.
    expect(await host.unfinished()).toBeNull();
    const { paragraphs } = await host.read();
    await host.write([{ kind: "replaceText", at: placeOf(paragraphs[4]!), text: "fin" }]);
  },
);

test("what can only be undone says that a part stands, keeps its journal, and is undone then", async () => {
  await stopHalfway();
  word.type(1, "deux, dit-il");
  const host = createWordHost();
  await expect(host.resolve("finish")).rejects.toMatchObject({ code: "changed", leaves: "between" });
  expect(await host.unfinished()).toMatchObject({ label: "corrections" });
  await host.resolve("undo");
  const { paragraphs } = await host.read();
  expect(paragraphs.map(({ text }) => text)).toEqual(["un", "deux, dit-il", "trois", "quatre", "cinq"]);
});
