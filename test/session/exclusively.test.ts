import { HostError } from "../../src/host";
import { attempt, exclusively } from "../../src/session/exclusively";
import { createStore } from "../../src/session/store";

type State = { readonly status: string; readonly task?: string; readonly view?: string };

test("a failed state keeps what was being done", async () => {
  const store = createStore<State>({ status: "idle" });
  await exclusively(store, "working", () => {
    store.set({ status: "working", task: "rename" });
    return Promise.reject(new HostError("failed", "GeneralException", "between"));
  });
  const failure = { status: "failed", code: "failed", detail: "GeneralException", leaves: "between" };
  expect(store.get()).toEqual({ ...failure, task: "rename" });
});

test("and nothing of a state that was not the working one", async () => {
  const store = createStore<State>({ status: "read", view: "of another reading" });
  await exclusively(store, "reading", () => Promise.reject(new HostError("busy")));
  expect(store.get()).toEqual({ status: "failed", code: "busy", detail: "", leaves: "before" });
});

test("a bug is a failure too, and goes on to the caller", async () => {
  const store = createStore<State>({ status: "idle" });
  const bug = exclusively(store, "working", () => Promise.reject(new TypeError("x is undefined")));
  await expect(bug).rejects.toThrow("x is undefined");
  expect(store.get()).toEqual({ status: "failed", code: "failed", detail: "TypeError: x is undefined" });
});

test("what is asked for again while it is at work is not begun a second time", async () => {
  const store = createStore<State>({ status: "idle" });
  const begun: string[] = [];
  let end = (): void => undefined;
  const first = exclusively(store, "working", () => {
    begun.push("first");
    store.set({ status: "working" });
    return new Promise((done) => (end = done));
  });
  await exclusively(store, "working", () => Promise.resolve(void begun.push("second")));
  expect([begun, store.get()]).toEqual([["first"], { status: "working" }]);
  end();
  await first;
});

test("a small job answers with what Word refused it for; a bug in it goes on to the caller", async () => {
  expect(await attempt(() => Promise.resolve())).toBeNull();
  expect(await attempt(() => Promise.reject(new HostError("moved")))).toBe("moved");
  await expect(attempt(() => Promise.reject(new TypeError("x is undefined")))).rejects.toThrow("x is undefined");
});
