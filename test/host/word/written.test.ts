import { emptyJournal } from "../../../src/host/word/write/journals";
import { undo } from "../../../src/host/word/write/write";
import { forgetAllWritten, keepWritten, writtenAs } from "../../../src/host/word/write/written";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  Object.assign(globalThis, { Office: { context: { document: { url: "https://example.org/a.docx" } } } });
  Object.defineProperty(globalThis, "sessionStorage", {
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
    configurable: true,
  });
  forgetAllWritten();
});

/** A write whose part takes so many characters. */
const journal = (size: number) =>
  emptyJournal("écriture", { namespace: "urn:test", before: [], after: ["x".repeat(size)] });

describe("fault 3: writes that a page which is loaded again can undo", () => {
  test("are the latest twenty; the page that made them knows them all", () => {
    const ids = Array.from({ length: 25 }, () => keepWritten(journal(10)).id);
    expect(ids.filter((id) => writtenAs(id))).toHaveLength(25);
    forgetAllWritten();
    expect(ids.filter((id) => writtenAs(id))).toEqual(ids.slice(5));
  });

  test("are those for which there is room", () => {
    const ids = [700_000, 700_000, 700_000].map((size) => keepWritten(journal(size)).id);
    expect([...kept.values()].join("").length).toBeLessThan(2_000_000);
    forgetAllWritten();
    expect(ids.filter((id) => writtenAs(id))).toEqual(ids.slice(1));
  });

  test("one for which there was no room is said to be forgotten, not changed by somebody", async () => {
    const [first] = [700_000, 700_000, 700_000].map((size) => keepWritten(journal(size)));
    forgetAllWritten();
    await expect(undo(first!)).rejects.toMatchObject({ code: "forgotten" });
  });

  test("of another document are not taken for those of this one", () => {
    const { id } = keepWritten(journal(10));
    forgetAllWritten();
    Office.context.document.url = "https://example.org/b.docx";
    expect(writtenAs(id)).toBeUndefined();
  });
});
