import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FolderList } from "../io";

/** Walks a folder; links to folders are not followed, so that none is walked twice. Opens no file. Null when the path is no folder. */
export async function listFolder(root: string): Promise<FolderList | null> {
  const about = await stat(root).catch(() => null);
  if (!about?.isDirectory()) return null;
  const files: string[] = [];
  const others: string[] = [];
  const closed: { path: string; error: unknown }[] = [];
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const inside = path === "" ? "" : `${path}/`;
    try {
      for (const entry of await readdir(join(root, path), { withFileTypes: true })) {
        if (entry.isDirectory()) waiting.push(inside + entry.name);
        else if (await isFile(entry, join(root, path, entry.name))) files.push(inside + entry.name);
        else others.push(inside + entry.name);
      }
    } catch (error) {
      closed.push({ path, error });
    }
  }
  return { files, others, closed };
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (about) => about.isFile(),
    () => false,
  );
}
