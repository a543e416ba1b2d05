import { access, constants, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { listFolder } from "./batch/listFolder";
import { startWorker } from "./batch/thread";
import type { Io } from "./io";
import { outputPlace, readWhole, writeWhole } from "./nodeFiles";

/** The real world. */
export const nodeIo: Io = {
  readFile: (path) => readWhole(path),
  writeFile: writeWhole,
  outputPlace,
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  async isSameFile(...paths) {
    const [one, other] = await Promise.all(paths.map((path) => stat(path, { bigint: true }).catch(() => null)));
    return one != null && other != null && one.dev === other.dev && one.ino === other.ino;
  },
  async folderState(path) {
    const about = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (about instanceof Error) return about.code === "ENOENT" || about.code === "ENOTDIR" ? "absent" : "closed";
    if (!about.isDirectory()) return "file";
    return access(path, constants.W_OK).then(
      () => "open",
      () => "closed",
    );
  },
  changedOn: (path) =>
    stat(path).then(
      ({ mtime }) => mtime,
      () => null,
    ),
  list: listFolder,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  passing: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text ?? ""}`);
  },
  today: () => new Date(),
  cores: availableParallelism,
  startWorker: () => startWorker(),
  onInterrupt: (act) => {
    process.once("SIGINT", act);
    return () => void process.off("SIGINT", act);
  },
};
