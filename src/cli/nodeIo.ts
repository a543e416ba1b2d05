import { randomUUID } from "node:crypto";
import { access, readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Io } from "./io";

/** The real world. */
export const nodeIo: Io = {
  readFile: (path) => readFile(path),
  async writeFile(path, bytes) {
    const draft = `${path}.${randomUUID()}.tmp`;
    try {
      await writeFile(draft, bytes);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  },
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: () => new Date(),
};
