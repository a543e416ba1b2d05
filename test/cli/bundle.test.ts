import { execFile, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundledPackages, licencesIn } from "../helpers/bundledPackages";

// The one file that is shipped, with its real threads: what the tests of its parts cannot see.
const folder = mkdtempSync(join(tmpdir(), "ldm-bundle-"));
const ldm = join(folder, "cli/ldm.js");

beforeAll(async () => {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = ["--config", "webpack.cli.config.js", "--mode", "production", "--output-path", join(folder, "cli")];
  const built = await runNode(webpack, ...args);
  if (built.code !== 0) throw new Error(built.out + built.err);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = (name: string): string => resolve(__dirname, `../dossiers/${name}/dossier.docx`);

/** A folder of dossiers in a folder inside it, and a file that is none. */
function fill(name: string, count: number): string {
  const path = join(folder, name);
  mkdirSync(join(path, "b"), { recursive: true });
  for (let rank = 0; rank < count; rank++) {
    copyFileSync(sample(rank % 2 ? "d01-dossier-complet" : "d03-defauts-melanges"), join(path, "b", `${rank}.docx`));
  }
  writeFileSync(join(path, "a.docx"), "%PDF-1.7");
  return path;
}

function runNode(script: string, ...args: string[]): Promise<{ code: number | string; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { cwd: resolve(__dirname, "../..") }, (error, out, err) =>
      done({ code: error?.code ?? 0, out, err }),
    );
  });
}

test("carries the licence of every package that it holds", () => {
  // Webpack names each module above its code, which is not minified.
  const packages = bundledPackages(readFileSync(ldm, "utf8").match(/^(;\/\/|\/\/ MODULE:) .*$/gm) ?? []);
  expect(packages).toEqual(["fflate"]);
  const licences = licencesIn(readFileSync(join(folder, "cli/licences.txt"), "utf8"));
  expect([...licences.keys()].sort()).toEqual([...packages, "webpack"].sort());
  for (const text of licences.values()) expect(text).toMatch(/copyright/i);
});

test("checks a folder in threads, the same whatever their number", async () => {
  const path = fill("many", 4);
  const [one, two] = [
    await runNode(ldm, "check", path, "--jobs", "1"),
    await runNode(ldm, "check", path, "--jobs", "2"),
  ];
  expect(one.code).toBe(1);
  expect(one.err).toBe("");
  expect(one.out).toMatch(/^a\.docx +non lu\u00a0: c’est un fichier PDF/m);
  expect(one.out.match(/^b\/\d\.docx +\d+\u00a0erreur/gm)).toHaveLength(4);
  expect(two).toEqual(one);
});

test("Ctrl-C ends it at once: one sentence, no report, no draft", async () => {
  const path = fill("long", 300);
  const out = join(folder, "report/tout.html");
  mkdirSync(join(folder, "report"));
  const child = spawn(process.execPath, [ldm, "check", path, "--format", "html", "--out", out]);
  let said = "";
  child.stderr.on("data", (data: Buffer) => void (said += data.toString()));
  setTimeout(() => child.kill("SIGINT"), 3000);
  const code = await new Promise((done) => child.on("close", done));
  expect(said).toMatch(/^ldm\u00a0: interrompu après \d+\u00a0dossiers? sur 301\u00a0; rien n’est écrit\.\n$/);
  expect(code).toBe(130);
  expect(existsSync(out)).toBe(false);
});

describe("an output that cannot be written", () => {
  const shell = (line: string): Promise<{ code: number | string; err: string }> =>
    new Promise((done) => {
      const env = { ...process.env, NODE: process.execPath, LDM: ldm, DOSSIER: sample("d02-modele-vierge") };
      execFile("bash", ["-c", line], { env }, (error, _out, err) => done({ code: error?.code ?? 0, err }));
    });

  test("a full disk: one sentence, exit 2", async () => {
    const { code, err } = await shell('"$NODE" "$LDM" check "$DOSSIER" --format json > /dev/full');
    expect([code, err]).toEqual([2, expect.stringMatching(/^ldm\u00a0: sortie\u00a0: il n’y a plus de place.*\n$/)]);
    const file = await shell('"$NODE" "$LDM" check "$DOSSIER" --out /dev/full');
    expect([file.code, file.err]).toEqual([2, expect.stringMatching(/^ldm\u00a0: \/dev\/full\u00a0: il n’y a plus/)]);
  });

  test("a reader that has gone: nothing is said", async () => {
    const { code, err } = await shell('"$NODE" "$LDM" check "$DOSSIER" --format json | true; exit "${PIPESTATUS[0]}"');
    expect([code, err]).toEqual([1, ""]);
    expect(await shell('"$NODE" "$LDM" check "$DOSSIER" | head -1 > /dev/null; exit "${PIPESTATUS[0]}"')).toEqual({
      code: 1,
      err: "",
    });
  });
});
