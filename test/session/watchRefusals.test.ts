import { readFileSync } from "node:fs";
import { HostError, type DocumentHost, type RecordStore } from "../../src/host";
import { createAbilities } from "../../src/session/createAbilities";
import { watchRefusals } from "../../src/session/watchRefusals";
import { open, type Opened } from "./places/opened";

const claimed = { comments: true, underlines: false, platform: "windows" } as const;

function watching(answer: () => Promise<void>) {
  const abilities = createAbilities(claimed);
  const host = { openNew: answer } as Partial<DocumentHost> as DocumentHost;
  const store: RecordStore = {
    ...{ namespace: "urn:test", write: answer, clear: answer },
    read: () => answer().then(() => []),
  };
  const { host: watched, learnFrom } = watchRefusals(host, abilities);
  return { host: watched, store: learnFrom(store), known: () => abilities.state.get() };
}

const refusing = (code: HostError["code"]) => (): Promise<void> => Promise.reject(new HostError(code));

test.each([
  ["not-on-web", "refused"],
  ["failed", "refused"],
  ["busy", "can"],
  ["silent", "can"],
] as const)("a new document that ends in « %s » is one that Word %s open", async (code, documents) => {
  const { host, known } = watching(refusing(code));
  await expect(host.openNew(new Uint8Array())).rejects.toMatchObject({ code });
  expect(known()).toMatchObject({ documents, writing: "can" });
});

test("a Word without parts beside the document is known by its first answer", async () => {
  const { store, known } = watching(refusing("unsupported"));
  await expect(store.read()).rejects.toMatchObject({ code: "unsupported" });
  expect(known()).toMatchObject({ parts: "refused", writing: "can" });
});

describe("over genuine Office.js and a simulated Word", () => {
  let opened: Opened;
  afterEach(() => opened.close());

  test("a document that refuses writes is known by the first one, until one comes through", async () => {
    const notAllowed = ["*"];
    opened = await open(readFileSync("test/dossiers/d03-defauts-melanges/dossier.docx"), { hostile: { notAllowed } });
    const { session, check } = opened;
    await session.showFlags((await check()).slice(0, 1));
    expect(session.abilities.get()).toMatchObject({ writing: "refused", comments: "can", parts: "can" });
    // Nothing to take away is nothing written.
    await session.clearFlags();
    expect(session.abilities.get().writing).toBe("refused");
    notAllowed.pop();
    await session.resetRecord();
    expect(session.abilities.get().writing).toBe("can");
  });
});
