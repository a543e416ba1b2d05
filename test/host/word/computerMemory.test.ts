import { computerMemory } from "../../../src/host/word/computerMemory";

/** A storage of so many characters, and the address of the open document. */
function open({ room = 5_000_000, url = "C:/a.docx" } = {}) {
  const kept = new Map<string, string>();
  const storage = {
    get length() {
      return kept.size;
    },
    key: (rank: number) => [...kept.keys()][rank] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      const all = [...kept].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), value.length);
      if (all > room) throw new Error("QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
  const document = { url };
  Object.assign(globalThis, { localStorage: storage, Office: { context: { document } } });
  return { kept, document };
}

const original = { ...globalThis };
afterEach(() => {
  jest.useRealTimers();
  Object.assign(globalThis, { localStorage: undefined, Office: original.Office });
});
const day = 24 * 3_600_000;

test("each document has its own, and those never saved share one", () => {
  const { document } = open();
  computerMemory.keep("audit", ["a"]);
  document.url = "";
  expect([computerMemory.hasAddress(), computerMemory.read("audit")]).toEqual([false, null]);
  computerMemory.keep("audit", ["b"]);
  expect(computerMemory.count()).toBe(2);
  document.url = "C:/a.docx";
  expect([computerMemory.hasAddress(), computerMemory.read("audit")]).toEqual([true, ["a"]]);
  computerMemory.keep("audit", null);
  expect(computerMemory.count()).toBe(1);
});

test("what is a month old is forgotten, and nothing of others is erased with it", () => {
  const { kept, document } = open();
  kept.set("pane", "mine");
  jest.useFakeTimers({ now: 100 * day });
  computerMemory.keep("audit", ["a"]);
  jest.setSystemTime(129 * day);
  document.url = "C:/b.docx";
  computerMemory.keep("audit", ["b"]);
  expect(computerMemory.count()).toBe(2);
  jest.setSystemTime(131 * day);
  expect(computerMemory.count()).toBe(1);
  computerMemory.clear();
  expect([...kept.keys()]).toEqual(["pane"]);
});

test("the oldest goes first where it becomes too much, and a value too large leaves what was there", () => {
  const { document } = open();
  jest.useFakeTimers({ now: 100 * day });
  for (let rank = 1; rank <= 6; rank++) {
    document.url = `C:/${rank}.docx`;
    jest.setSystemTime(100 * day + rank);
    computerMemory.keep("audit", "x".repeat(450_000));
  }
  expect(computerMemory.count()).toBe(4);
  expect(computerMemory.read("audit")).toHaveLength(450_000);
  computerMemory.keep("audit", "y".repeat(600_000));
  expect(computerMemory.read("audit")).toMatch(/^x/);
  document.url = "C:/1.docx";
  expect(computerMemory.read("audit")).toBeNull();
});

test("where the storage is full, other documents make room; where it is refused, nothing is kept and nothing fails", () => {
  const { document } = open({ room: 1000 });
  computerMemory.keep("audit", "a".repeat(600));
  document.url = "C:/b.docx";
  computerMemory.keep("audit", "b".repeat(600));
  expect(computerMemory.read("audit")).toMatch(/^b/);
  expect(computerMemory.count()).toBe(1);
  computerMemory.keep("audit", "c".repeat(2000));
  expect(computerMemory.read("audit")).toMatch(/^b/);
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new Error("SecurityError");
    },
  });
  computerMemory.keep("audit", "d");
  expect([computerMemory.read("audit"), computerMemory.count()]).toEqual([null, 0]);
  Object.defineProperty(globalThis, "localStorage", { configurable: true, writable: true, value: undefined });
});

test("what another program wrote there is not read", () => {
  const { kept } = open();
  computerMemory.keep("audit", "a");
  for (const text of ["{", "null", '{"at":"x"}']) {
    kept.set([...kept.keys()][0]!, text);
    expect(computerMemory.read("audit")).toBeNull();
  }
});
