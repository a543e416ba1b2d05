import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckWorker } from "../../../src/cli/batch/CheckWorker";
import { startWorker } from "../../../src/cli/batch/thread";
import { FileError } from "../../../src/cli/io";

const folder = mkdtempSync(join(tmpdir(), "ldm-thread-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread that does this with whatever it is asked. */
function threadThat(act: string, timeoutMs = 60_000) {
  const script = join(folder, `${Math.random()}.js`);
  writeFileSync(script, `require("node:worker_threads").parentPort.on("message", (message) => { ${act} });`);
  return startWorker(script, { maxMemoryMb: 24, timeoutMs });
}

const job = { paths: ["d.docx"], annexes: [], date: undefined, format: "text", showDismissed: false };

test.each([
  ["too long", "for (;;);", 1500, "durait plus de 2\u00a0secondes"],
  ["too much memory", "for (const all = []; ; ) all.push(Array(1000).fill({}));", 60_000, "plus de 24\u00a0mégaoctets"],
  ["its own end", "process.exit();", 60_000, "s’est arrêtée d’elle-même"],
])(
  "%s: one sentence that names the file, for a dossier alone as for one of a folder",
  async (_name, act, time, why) => {
    for (const ask of [
      (thread: CheckWorker) => thread.report(job),
      (thread: CheckWorker) => thread.check({ file: "d.docx", annexe: null, folder: "r", date: "2026-11-01" }),
    ]) {
      const thread = threadThat(act, time);
      const error = await ask(thread).catch((problem: unknown) => problem);
      thread.terminate();
      expect(error).toBeInstanceOf(FileError);
      expect((error as FileError).message).toMatch(/^d\.docx\u00a0: la vérification/);
      expect((error as FileError).reason).toContain(why);
    }
  },
);

test("what is asked goes to the thread, and its answer comes back", async () => {
  const thread = threadThat(
    'require("node:worker_threads").parentPort.postMessage({ refusal: JSON.stringify(message) });',
  );
  expect(await thread.report(job)).toEqual({ refusal: JSON.stringify({ report: job }) });
  thread.terminate();
});
