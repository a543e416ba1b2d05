import { randomUUID } from "node:crypto";
import { readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { OutputPlace } from "./io";

/** Links that may follow one another: what Linux follows itself. */
const mostLinks = 40;

/** Where what is written to a path goes. Throws ELOOP for links that lead to one another. */
export async function outputPlace(path: string): Promise<OutputPlace> {
  const about = await stat(path).catch(() => null);
  if (about && !about.isFile() && !about.isDirectory()) return { kind: "stream" };
  return { kind: "file", path: await endOfLinks(path) };
}

/** The last link may lead to a file that does not exist yet, which `realpath` refuses. */
async function endOfLinks(path: string): Promise<string> {
  let end = path;
  for (let count = 0; count < mostLinks; count++) {
    const target = await readlink(end).catch(() => null);
    if (target === null) return end;
    end = resolve(await realpath(dirname(end)), target);
  }
  throw Object.assign(new Error(path), { code: "ELOOP" });
}

/**
 * Writes the whole file or nothing, in place of the one at the end of a path's links, whose rights it keeps. A device or a
 * pipe is written to as it stands.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const place = await outputPlace(path);
  if (place.kind === "stream") return writeFile(path, bytes);
  const mode = await stat(place.path).then(
    (about) => about.mode & 0o777,
    () => 0o666,
  );
  const draft = join(dirname(place.path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { mode });
    await rename(draft, place.path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
