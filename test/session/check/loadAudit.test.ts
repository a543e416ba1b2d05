import { HostError, type RecordStore } from "../../../src/host";
import { loadAudit } from "../../../src/session/check/loadAudit";

const storeOf = (read: RecordStore["read"]): RecordStore => ({ read }) as RecordStore;

test("a document without an audit, or with one that cannot be used, is checked without it", async () => {
  expect(await loadAudit(storeOf(() => Promise.resolve([])))).toBeNull();
  expect(await loadAudit(storeOf(() => Promise.resolve(["<nonsense/>"])))).toBeNull();
});

test("an audit that Word does not give is not taken for none", async () => {
  const silent = new HostError("silent");
  await expect(loadAudit(storeOf(() => Promise.reject(silent)))).rejects.toBe(silent);
});
