import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { main } from "../../../src/cli/main";
import { checkJob } from "../../../src/cli/batch/checkJob";
import type { CheckWorker } from "../../../src/cli/batch/CheckWorker";
import type { Io } from "../../../src/cli/io";
import type { BatchSummary, DossierLine } from "../../../src/report/batch/types";
import { dossier, world } from "../world";

const pdf = new TextEncoder().encode("%PDF-1.7");
const clean = dossier("d01-dossier-complet");
const faulty = dossier("d03-defauts-melanges");

interface BatchJson {
  readonly folder: string;
  readonly date: string;
  readonly dossiers: readonly DossierLine[];
  readonly summary: BatchSummary;
}

/** Checks a folder and gives the exit code with what was written. */
async function run(io: Io, said: { out: string }, ...more: string[]): Promise<BatchJson & { readonly code: number }> {
  const code = await main(["check", "r", "--format", "json", ...more], io);
  return { code, ...(JSON.parse(said.out) as BatchJson) };
}

test("one line per dossier, in the order of the paths, each as the check of the file alone has it", async () => {
  const { io, said } = world({ "r/b/10.docx": faulty, "r/b/9.docx": clean, "r/a.docx": faulty });
  const { code, dossiers, summary } = await run(io, said);
  expect(code).toBe(1);
  expect(dossiers.map(({ file }) => file)).toEqual(["a.docx", "b/9.docx", "b/10.docx"]);
  const alone = world({ "d.docx": faulty });
  await main(["check", "d.docx", "--format", "json"], alone.io);
  const report = JSON.parse(alone.said.out) as {
    summary: Record<"error" | "warning" | "info", number> & { criteria: Record<string, number>[] };
  };
  const { criteria, ...counts } = report.summary;
  const sum = (key: string): number => criteria.reduce((total, one) => total + one[key]!, 0);
  expect(dossiers[0]).toEqual({
    file: "a.docx",
    annexe: null,
    unreadable: null,
    ...counts,
    required: sum("required"),
    filled: sum("filled"),
    indicators: sum("indicators"),
    proved: sum("proved"),
    criteria: [1, 2, 3, 4, 5, 6, 7, 8],
  });
  expect(summary).toMatchObject({ dossiers: 3, unreadable: 0, withError: 2, error: 2 * counts.error });
});

test("a bad file has its line, with the reason, and stops no other", async () => {
  const { io, said } = world({ "r/a.docx": pdf, "r/b.docx": clean });
  const { code, dossiers } = await run(io, said);
  expect(code).toBe(1);
  expect(dossiers[0]!.unreadable).toMatch(/^c’est un fichier PDF/);
  expect(dossiers[1]).toMatchObject({ unreadable: null, error: 0 });
});

test.each([
  ["no error: 0", { "r/a.docx": clean }, 0],
  ["an error: 1", { "r/a.docx": clean, "r/b.docx": faulty }, 1],
  ["nothing that can be read: 2", { "r/a.docx": pdf, "r/b.docx": pdf }, 2],
])("exit code, %s", async (_name, files, code) => {
  const { io, said } = world(files);
  expect((await run(io, said)).code).toBe(code);
});

test("Word's lock files and hidden ones are no dossiers; X.annexe.docx beside X.docx is its annex", async () => {
  const { io, said } = world({
    "r/X.docx": clean,
    "r/X.annexe.docx": clean,
    "r/seul.annexe.docx": clean,
    "r/~$X.docx": pdf,
    "r/.cache/Y.docx": pdf,
    "r/.Z.docx": pdf,
    "r/notes.txt": pdf,
  });
  const { dossiers } = await run(io, said);
  expect(dossiers.map(({ file, annexe }) => [file, annexe])).toEqual([
    ["seul.annexe.docx", null],
    ["X.docx", "X.annexe.docx"],
  ]);
});

test("the annex of a folder's dossier counts as --annexe does", async () => {
  const name = "d07-annexe-separee";
  const annexe = readFileSync(resolve(__dirname, `../../dossiers/${name}/annexe.docx`));
  const alone = world({ "d.docx": dossier(name), "a.docx": annexe });
  await main(["check", "d.docx", "--annexe", "a.docx", "--format", "json"], alone.io);
  const { summary } = JSON.parse(alone.said.out) as { summary: { error: number; warning: number } };
  const { io, said } = world({ "r/X.docx": dossier(name), "r/X.annexe.docx": annexe, "r/Y.docx": dossier(name) });
  const { dossiers } = await run(io, said);
  expect(dossiers[0]).toMatchObject({ file: "X.docx", error: summary.error, warning: summary.warning });
  expect(dossiers[1]!.error + dossiers[1]!.warning).toBeLessThan(summary.error + summary.warning);
});

test("the output is the same whatever the speed and the number of jobs", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, rank) => [`r/${rank}.docx`, [clean, faulty, pdf][rank % 3]!]),
  );
  const outputs = await Promise.all(
    [1, 2, 5].map(async (jobs) => {
      const { io, said } = world(files);
      const startWorker = (): CheckWorker => ({
        // The later the file, the sooner it is done.
        check: async (job) => {
          await new Promise((done) => setTimeout(done, 60 - 5 * Number.parseInt(job.file)));
          return checkJob(job, io);
        },
        report: io.startWorker().report,
        terminate: () => undefined,
      });
      await main(["check", "r", "--jobs", String(jobs)], { ...io, startWorker });
      return said.out;
    }),
  );
  expect(outputs[0]).toMatch(/12\u00a0dossiers\u00a0: 4 avec au moins une erreur, 4 non lus\./);
  expect(outputs[1]).toBe(outputs[0]);
  expect(outputs[2]).toBe(outputs[0]);
});

test("a worker that breaks down is replaced; its dossier's line says why", async () => {
  const { io, said } = world({ "r/a.docx": clean, "r/b.docx": clean, "r/c.docx": clean });
  let started = 0;
  let terminated = 0;
  const startWorker = (): CheckWorker => {
    started++;
    return {
      check: (job) => (job.file === "b.docx" ? Promise.reject(new Error("mémoire épuisée")) : checkJob(job, io)),
      report: io.startWorker().report,
      terminate: () => void terminated++,
    };
  };
  const { code, dossiers } = await run({ ...io, startWorker }, said, "--jobs", "1");
  expect(code).toBe(1);
  expect(dossiers.map(({ unreadable }) => unreadable)).toEqual([
    null,
    expect.stringContaining("mémoire épuisée"),
    null,
  ]);
  expect([started, terminated]).toEqual([2, 2]);
});

test("Ctrl-C sends everybody home, writes nothing and says how far it went", async () => {
  const { io, said, files, interrupt } = world({ "r/a.docx": clean, "r/b.docx": clean, "r/c.docx": clean });
  let terminated = 0;
  const startWorker = (): CheckWorker => {
    let refuse: (error: Error) => void = () => undefined;
    return {
      check: (job) =>
        job.file === "a.docx"
          ? checkJob(job, io)
          : new Promise((_, reject) => {
              refuse = reject;
              interrupt.forEach((act) => act());
            }),
      report: io.startWorker().report,
      terminate: () => {
        terminated++;
        refuse(new Error("arrêté"));
      },
    };
  };
  expect(await main(["check", "r", "--jobs", "1", "--out", "r.txt"], { ...io, startWorker })).toBe(130);
  expect(said.err).toMatch(/^ldm\u00a0: interrompu après 1\u00a0dossier sur 3\u00a0; rien n’est écrit\.\n$/);
  expect(said.out).toBe("");
  expect(files["r.txt"]).toBeUndefined();
  expect(terminated).toBeGreaterThan(0);
  expect(interrupt).toHaveLength(0);
});

test("the progress goes to the end, then is wiped", async () => {
  const { io, said } = world({ "r/a.docx": pdf, "r/b.docx": pdf });
  await main(["check", "r"], io);
  expect(said.passing.at(-2)).toMatch(/^█+ 2 sur 2$/);
  expect(said.passing.at(-1)).toBeNull();
});
