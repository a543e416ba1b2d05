import { loggedJump, logFailures } from "../../../src/taskpane/failures/logFailures";
import { ready, sampleSession } from "../sampleSession";

let warn: jest.SpyInstance<void, unknown[]>;
beforeEach(() => {
  warn = jest.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

test("each failure is logged once, with what was asked, its code and its place", () => {
  const { session, tasks, evidenceTasks } = sampleSession();
  const stop = logFailures(session);
  const detail = "GeneralException Range.insertText";
  tasks.insert.set({ status: "inserting", task: "undo", label: "action 2" });
  tasks.insert.set({ status: "failed", task: "undo", label: "action 2", code: "failed", detail, leaves: "between" });
  tasks.fixes.set({ status: "failed", task: "undo", code: "changed", detail: "" });
  evidenceTasks.state.set({ status: "failed", code: "busy", detail: "HostIsBusy" });
  expect(warn.mock.calls).toEqual([
    ["[LdM] undo-insert: failed, leaves between", detail],
    ["[LdM] undo-fix: changed", ""],
    ["[LdM] read-evidence: busy", "HostIsBusy"],
  ]);
  stop();
  tasks.check.set({ status: "failed", code: "silent", detail: "" });
  expect(warn).toHaveBeenCalledTimes(3);
});

test("a failure that stays while the rest of its state changes is logged once, and again after another try", () => {
  const { session, tasks } = sampleSession();
  logFailures(session);
  const failed = { ...ready(), failure: "read-only" } as const;
  tasks.recordTask.set("dismiss");
  tasks.record.set(failed);
  tasks.record.set({ ...failed });
  expect(warn.mock.calls).toEqual([["[LdM] record-dismiss: read-only", ""]]);
  tasks.record.set({ ...ready(), isSaving: true });
  tasks.record.set(failed);
  expect(warn).toHaveBeenCalledTimes(2);
});

test("an unfinished write that could not be resolved is logged by what was tried", () => {
  const { session, tasks } = sampleSession();
  logFailures(session);
  const write = { id: "w1", label: "Critère 3 : action 2" };
  tasks.unfinished.set({ status: "found", write, failure: null });
  expect(warn).not.toHaveBeenCalled();
  tasks.unfinished.set({ status: "found", write, failure: { how: "finish", code: "busy", detail: "" } });
  expect(warn.mock.calls).toEqual([["[LdM] resolve-finish: busy", ""]]);
});

test("a jump hands its reason on", async () => {
  expect(await loggedJump("go-to-audit", Promise.resolve("moved"))).toBe("moved");
  expect(await loggedJump("go-to-audit", Promise.resolve(null))).toBeNull();
  expect(warn.mock.calls).toEqual([["[LdM] go-to-audit: moved", ""]]);
});
