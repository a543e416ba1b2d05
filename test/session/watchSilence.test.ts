import { HostError, type DocumentHost } from "../../src/host";
import { watchSilence } from "../../src/session/watchSilence";

test("fault 9: Word is silent from a call that it leaves unanswered to the next one that it answers or refuses", async () => {
  let failure: Error | null = null;
  const given = {
    caret: () => (failure ? Promise.reject(failure) : Promise.resolve(3)),
  } as Partial<DocumentHost> as DocumentHost;
  const { host, isSilent } = watchSilence(given);
  expect(isSilent.get()).toBe(false);
  failure = new HostError("silent");
  await expect(host.caret()).rejects.toBe(failure);
  expect(isSilent.get()).toBe(true);
  failure = new HostError("busy");
  await expect(host.caret()).rejects.toBe(failure);
  expect(isSilent.get()).toBe(false);
  failure = new HostError("silent");
  await host.caret().catch(() => undefined);
  failure = null;
  expect(await host.caret()).toBe(3);
  expect(isSilent.get()).toBe(false);
});

const place = { paragraph: 0, text: "Moyens", textWithDeletions: null, start: 0, end: 6 };

test.each<[keyof DocumentHost, (host: DocumentHost) => Promise<unknown>]>([
  ["read", (host) => host.read()],
  ["readAtCaret", (host) => host.readAtCaret()],
  ["select", (host) => host.select({ place, anchor: place })],
  ["write", (host) => host.write([])],
  ["underline", (host) => host.underline([])],
  ["undo", (host) => host.undo({ id: "r1" })],
  ["resolve", (host) => host.resolve("finish")],
  ["openNew", (host) => host.openNew(new Uint8Array())],
])("fault 9: « %s » that Word leaves unanswered is one of those calls", async (name, call) => {
  const given = { [name]: () => Promise.reject(new HostError("silent")) } as Partial<DocumentHost> as DocumentHost;
  const { host, isSilent } = watchSilence(given);
  await expect(call(host)).rejects.toMatchObject({ code: "silent" });
  expect(isSilent.get()).toBe(true);
});
