import { HostError } from "../../../src/host";
import { forgetJournal } from "../../../src/host/word/journal";
import { bring, recover } from "../../../src/host/word/write/bring";
import { emptyJournal } from "../../../src/host/word/write/journals";
import { readCustomXml } from "../../../src/ooxml";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p } from "../../word/fixture";

const namespace = "urn:ours";
const text = (words: string): string => `<record xmlns="${namespace}">${words}</record>`;

/** A write that puts the second text in place of the first. */
const journal = emptyJournal("", { namespace, before: [text("un")], after: [text("deux")] });

let word: SimulatedWord;
let office: OfficeWindow;
const notAllowed: string[] = [];

beforeEach(async () => {
  notAllowed.length = 0;
  word = SimulatedWord.open(docx(p("Un")), { hostile: { notAllowed } });
  office = await bootOffice(word, true);
});
afterEach(() => {
  forgetJournal();
  expect(word.unimplemented).toEqual([]);
  office.close();
});

const held = (): readonly string[] => readCustomXml(word.save(), namespace);

test("a write that can be brought neither way fails by what stopped it, not by what stopped its undoing", async () => {
  for (const one of [text("un"), text("deux")]) word.common.addPart(one);
  notAllowed.push("*");
  const stopped = recover(journal, "part", new HostError("busy", "HostIsBusy"));
  await expect(stopped).rejects.toMatchObject({ code: "busy", detail: "HostIsBusy", leaves: "between" });
});

test("what somebody else has kept since stays: the write is not finished over it, and can still be undone", async () => {
  word.common.addPart(text("trois"));
  await expect(bring(journal, "after")).rejects.toMatchObject({ code: "changed" });
  expect(held()).toEqual([text("trois")]);
  await bring(journal, "before");
  expect(held()).toEqual([text("trois")]);
});
