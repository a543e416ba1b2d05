// npm run package -- --url https://… [--out kit.zip]: the zip to hand to the person who installs the add-in.
import { readFileSync, statSync } from "node:fs";
import { mkdtemp, mkdir, readFile, readdir, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "./compile.mjs";
import "./typescript.mjs";

const require = createRequire(import.meta.url);
const { UsageError } = await import("../src/cli/io.ts");
const { writeWhole } = await import("../src/cli/nodeFiles.ts");
const { kit } = await import("./package/kit.ts");
const { noteNames } = await import("./package/notes.ts");
const { packageOptions } = await import("./package/packageOptions.ts");

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (name) => readFile(join(root, name), "utf8");
const { version } = JSON.parse(await read("package.json"));

try {
  const { address, out: chosen } = packageOptions(process.argv.slice(2));
  const out = chosen ?? join(root, "dist", `dossier-ldm-${version}.zip`);
  await prepare(out, chosen === null);
  console.log("Construction du volet (une trentaine de secondes la première fois)…");
  const notes = await Promise.all(noteNames.map(async (name) => [name, await read(`docs/${name}.md`)]));
  const bytes = kit({
    address,
    manifest: await read("manifest.xml"),
    site: await buildSite(),
    licence: await read("LICENSE"),
    notes: new Map(notes),
  });
  await writeWhole(out, bytes).catch((error) => refuse(out, error));
  console.log(`Kit d’installation\u00a0: ${out} (${Math.ceil(bytes.length / 1024)}\u00a0ko), pour ${address}.`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`package\u00a0: ${error.message}`);
  process.exitCode = 2;
}

/** The folder of the zip is there before the minute that the build takes. */
async function prepare(out, isOurs) {
  const folder = dirname(out);
  if (isOurs) await mkdir(folder, { recursive: true }).catch((error) => refuse(out, error));
  const about = await stat(folder).catch((error) => refuse(out, error));
  if (!about.isDirectory()) refuse(out, { code: "ENOTDIR" });
}

function refuse(out, { code }) {
  throw new UsageError(`${out} ne peut pas être écrit (${code}). Choisissez un autre répertoire avec --out.`);
}

/** The production build, made in a folder of its own: `dist` may hold anything. */
async function buildSite() {
  const folder = await mkdtemp(join(tmpdir(), "ldm-package-"));
  try {
    await compile(await require(join(root, "webpack.config.js"))({ out: folder }, { mode: "production" }));
    const paths = await readdir(folder, { recursive: true });
    const files = paths.filter((path) => statSync(join(folder, path)).isFile());
    return new Map(files.map((path) => [path.replaceAll(sep, "/"), readFileSync(join(folder, path))]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
