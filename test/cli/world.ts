import { posix } from "node:path";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkJob } from "../../src/cli/batch/checkJob";
import type { CheckWorker } from "../../src/cli/batch/CheckWorker";
import type { Io } from "../../src/cli/io";
import { reportJob } from "../../src/cli/reportJob";

/** A sample dossier. */
export const dossier = (name: string): Uint8Array =>
  readFileSync(resolve(__dirname, `../dossiers/${name}/dossier.docx`));

/**
 * A world of files in memory, where a folder is the start of their paths or one of `empty`, and a worker is no thread.
 * No file can be written in the folder « fermé ».
 */
export function world(files: Record<string, Uint8Array> = {}, empty: readonly string[] = []) {
  const inside = (folder: string): readonly string[] => {
    const start = `${folder.replace(/\/$/, "")}/`;
    return Object.keys(files).flatMap((file) => (file.startsWith(start) ? [file.slice(start.length)] : []));
  };
  const isFolder = (path: string): boolean => path === "." || empty.includes(path) || inside(path).length > 0;
  const said = { out: "", err: "", passing: [] as (string | null)[] };
  const interrupt: (() => void)[] = [];
  const io: Io = {
    readFile: (path) => {
      const bytes = files[path];
      return bytes ? Promise.resolve(bytes) : Promise.reject(Object.assign(new Error(), { code: "ENOENT" }));
    },
    writeFile: (path, bytes) => {
      files[path] = bytes;
      return Promise.resolve();
    },
    outputPlace: (path) => Promise.resolve({ kind: "file", path }),
    changedOn: () => Promise.resolve(new Date(2024, 2, 12)),
    exists: (path) => Promise.resolve(path in files || isFolder(path)),
    isSameFile: (...paths) => {
      const [one, other] = paths.map((path) => posix.normalize(path));
      return Promise.resolve(one === other && one! in files);
    },
    folderState: (path) =>
      Promise.resolve(path in files ? "file" : !isFolder(path) ? "absent" : path === "fermé" ? "closed" : "open"),
    list: (path) => Promise.resolve(isFolder(path) ? { files: inside(path), others: [], closed: [] } : null),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    passing: (text) => void said.passing.push(text),
    today: () => new Date(2026, 10, 1),
    cores: () => 2,
    startWorker: (): CheckWorker => ({
      check: (job) => checkJob(job, io),
      report: (job) => reportJob(job, io),
      terminate: () => undefined,
    }),
    onInterrupt: (act) => {
      interrupt.push(act);
      return () => void interrupt.splice(interrupt.indexOf(act), 1);
    },
  };
  return { io, said, files, interrupt };
}
