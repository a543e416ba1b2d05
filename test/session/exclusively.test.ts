import { HostError } from "../../src/host";
import { exclusively } from "../../src/session/exclusively";
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
