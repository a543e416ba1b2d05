import { HostError, type RecordStore } from "../../../src/host";
import { createRecordTasks } from "../../../src/session/record/createRecordTasks";
import { createRecordKeeper } from "../../../src/session/record/recordKeeper";

/** A record of which nothing can be kept once it is told so. */
function opened() {
  const word = { refuses: false };
  const store: RecordStore = {
    namespace: "urn:record",
    read: () => Promise.resolve([]),
    write: () => (word.refuses ? Promise.reject(new HostError("read-only")) : Promise.resolve()),
    clear: () => (word.refuses ? Promise.reject(new HostError("read-only")) : Promise.resolve()),
  };
  return { word, tasks: createRecordTasks(createRecordKeeper(store)) };
}

test("a change is named while it is made, and no more once it is kept", async () => {
  const { tasks } = opened();
  const dismissal = tasks.as("dismiss").change((record) => record);
  expect(tasks.task.get()).toBe("dismiss");
  await dismissal;
  expect(tasks.task.get()).toBeNull();
});

test("one that was not kept stays named, until another one is", async () => {
  const { word, tasks } = opened();
  word.refuses = true;
  await tasks.as("settings").change((record) => record);
  expect(tasks.task.get()).toBe("settings");
  await tasks.as("reset").reset();
  expect(tasks.task.get()).toBe("reset");
  word.refuses = false;
  await tasks.as("evidence").change((record) => record);
  expect(tasks.task.get()).toBeNull();
});
