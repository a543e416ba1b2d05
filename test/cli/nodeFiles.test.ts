import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unreadIn } from "../../src/cli/batch/unreadIn";
import { listFolder } from "../../src/cli/batch/listFolder";
import { checkReport, deliver } from "../../src/cli/deliver";
import { outputPlace, readWhole, writeWhole } from "../../src/cli/nodeFiles";
import { nodeIo } from "../../src/cli/nodeIo";

const root = mkdtempSync(join(tmpdir(), "ldm-files-"));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;
const newFolder = (): string => {
  const folder = join(root, String(count++));
  mkdirSync(folder);
  return folder;
};
const bytes = new TextEncoder().encode("rapport");
const pipe = (folder: string, name: string): string => {
  const path = join(folder, name);
  execFileSync("mkfifo", [path]);
  return path;
};

describe("a report written to a path", () => {
  test("takes the place of a file, whose rights it keeps, and leaves no draft", async () => {
    const folder = newFolder();
    const path = join(folder, "r.html");
    writeFileSync(path, "ancien");
    chmodSync(path, 0o600);
    await writeWhole(path, bytes);
    expect(readFileSync(path, "utf8")).toBe("rapport");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["r.html"]);
  });

  test("goes through links to their end, where a file stands or not", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "ailleurs"));
    writeFileSync(join(folder, "ailleurs/ancien.html"), "ancien");
    symlinkSync("ailleurs/ancien.html", join(folder, "a.html"));
    symlinkSync("b2.html", join(folder, "b.html"));
    symlinkSync("ailleurs/nouveau.html", join(folder, "b2.html"));
    for (const name of ["a.html", "b.html"]) {
      await writeWhole(join(folder, name), bytes);
      expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
    }
    expect(readdirSync(join(folder, "ailleurs"))).toEqual(["ancien.html", "nouveau.html"]);
    expect(readFileSync(join(folder, "ailleurs/ancien.html"), "utf8")).toBe("rapport");
  });

  test("is written into a pipe, which stays one, and nothing is said after it", async () => {
    const path = pipe(newFolder(), "tube");
    const said: string[] = [];
    await checkReport(path, [], nodeIo);
    const [read] = await Promise.all([
      readFile(path, "utf8"),
      deliver("rapport", path, { ...nodeIo, out: (text) => said.push(text) }),
    ]);
    expect(read).toBe("rapport");
    expect(lstatSync(path).isFIFO()).toBe(true);
    expect(said).toEqual([]);
  });

  test("is written into a device, which stays one; a full one gives a sentence", async () => {
    expect(await outputPlace("/dev/null")).toEqual({ kind: "stream" });
    await checkReport("/dev/null", [], nodeIo);
    await writeWhole("/dev/null", bytes);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    await expect(deliver("rapport", "/dev/full", nodeIo)).rejects.toThrow("/dev/full\u00a0: il n’y a plus de place");
  });

  test("does not go round in circles, nor through a link to a document", async () => {
    const folder = newFolder();
    symlinkSync("b", join(folder, "a"));
    symlinkSync("a", join(folder, "b"));
    symlinkSync("dossier.docx", join(folder, "r.html"));
    await expect(checkReport(join(folder, "a"), [], nodeIo)).rejects.toThrow("tourne en rond");
    await expect(checkReport(join(folder, "r.html"), [], nodeIo)).rejects.toThrow("est un nom de document");
  });
});

describe("a file that is read", () => {
  const bounds = { bytes: 1000, loneMs: 100, wholeMs: 400 };
  const code = (of: string) => expect.objectContaining({ code: of }) as Error;

  test("is read whole, and refused beyond the size of a dossier", async () => {
    const path = join(newFolder(), "a.docx");
    writeFileSync(path, bytes);
    expect(Buffer.from(await readWhole(path, bounds)).toString()).toBe("rapport");
    writeFileSync(path, Buffer.alloc(1001));
    await expect(readWhole(path, bounds)).rejects.toThrow(code("EFBIG"));
  });

  test("may be a pipe, whose writer comes later and writes bit by bit", async () => {
    const path = pipe(newFolder(), "tube");
    const whole = readWhole(path, { ...bounds, loneMs: 10_000, wholeMs: 10_000 });
    spawn("sh", ["-c", `sleep 0.2; { printf rap; sleep 0.2; printf port; } > "${path}"`]);
    expect(Buffer.from(await whole).toString()).toBe("rapport");
  });

  test("a pipe without a writer, or with a silent one, is not waited for without end", async () => {
    const path = pipe(newFolder(), "tube");
    await expect(readWhole(path, bounds)).rejects.toThrow(code("ETIMEDOUT"));
    const silent = openSync(path, "r+");
    await expect(readWhole(path, bounds)).rejects.toThrow(code("ETIMEDOUT"));
    closeSync(silent);
  });

  test("a device without end is refused", async () => {
    await expect(readWhole("/dev/zero", bounds)).rejects.toThrow(code("EFBIG"));
  });
});

test("a folder's pipes and broken links are told, not opened; a link to a file is a file", async () => {
  const folder = newFolder();
  pipe(folder, "tube.docx");
  pipe(folder, "tube.txt");
  writeFileSync(join(folder, "a.docx"), "a");
  symlinkSync("a.docx", join(folder, "lien.docx"));
  symlinkSync("absent.docx", join(folder, "rompu.docx"));
  const list = (await listFolder(folder))!;
  expect([...list.files].sort()).toEqual(["a.docx", "lien.docx"]);
  expect(unreadIn(list).map(({ path }) => path)).toEqual(["rompu.docx", "tube.docx"]);
  for (const { reason } of unreadIn(list)) expect(reason).toMatch(/^ce n’est pas un fichier/);
});
