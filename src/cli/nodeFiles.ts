import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { open, readlink, realpath, rename, rm, stat, writeFile, type FileHandle } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
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
  throw coded("ELOOP", path);
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

/** What reading one file may take. */
export interface InputBounds {
  readonly bytes: number;
  /** How long a pipe that nobody writes into is waited for. */
  readonly loneMs: number;
  /** How long what comes through a pipe or a device may take. */
  readonly wholeMs: number;
}

/** More than a dossier full of photographs. */
const inputBounds: InputBounds = { bytes: 192 * 1024 * 1024, loneMs: 5000, wholeMs: 60_000 };

/**
 * The bytes of a file, a pipe or a device. Throws EFBIG beyond the size, ETIMEDOUT for a pipe that does not give all it
 * holds in time: neither memory nor waiting is without end.
 */
export async function readWhole(path: string, bounds = inputBounds): Promise<Uint8Array> {
  // A pipe without a writer would hold the opening, and nothing can call that off.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const about = await handle.stat();
    if (!about.isFile()) return await readStream(handle, about.isFIFO(), bounds);
    if (about.size > bounds.bytes) throw coded("EFBIG", path);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function readStream(handle: FileHandle, isPipe: boolean, bounds: InputBounds): Promise<Uint8Array> {
  const start = performance.now();
  const chunks: Uint8Array[] = [];
  for (let size = 0; ;) {
    // Null: a writer holds the pipe, and has written nothing more yet.
    const chunk = await readChunk(handle);
    if (chunk && chunk.length === 0 && (!isPipe || size > 0)) return Buffer.concat(chunks);
    if (chunk && chunk.length > 0) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > bounds.bytes) throw coded("EFBIG", "stream");
      continue;
    }
    if (performance.now() - start > (chunk ? bounds.loneMs : bounds.wholeMs)) throw coded("ETIMEDOUT", "stream");
    await wait(pauseMs);
  }
}

const pauseMs = 20;

async function readChunk(handle: FileHandle): Promise<Uint8Array | null> {
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64 * 1024));
    // A copy: what trickles in would hold a whole buffer for each byte.
    return Uint8Array.prototype.slice.call(buffer, 0, bytesRead);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return null;
    throw error;
  }
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
