import { officeReady } from "../../src/host/word";
import { measureBy } from "../../src/host/word/silence";
import { showSilence } from "../../src/taskpane/showSilence";

test("fault 9: a Word that is never ready is told, with the way to load the pane again (office-js #6949)", async () => {
  let giveUp = (): void => undefined;
  let wake: (answer: object) => void = () => undefined;
  measureBy((_milliseconds, job) => {
    giveUp = job;
    return () => undefined;
  });
  Object.assign(globalThis, {
    Office: { onReady: () => new Promise((done) => (wake = done)), HostType: { Word: "Word" } },
  });
  const root = document.createElement("div");
  const reload = jest.fn();
  const ready = officeReady(() => showSilence(root, reload));
  expect(root.textContent).toBe("");
  giveUp();
  await new Promise((done) => setTimeout(done, 0));
  expect(root.querySelector("[role=alert]")?.textContent).toContain("Word ne répond pas");
  root.querySelector("button")!.click();
  expect(reload).toHaveBeenCalledTimes(1);
  // It may come late: the pane opens all the same.
  wake({ host: "Word" });
  expect(await ready).toEqual({ isWord: true });
});
