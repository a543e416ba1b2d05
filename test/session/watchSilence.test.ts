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
