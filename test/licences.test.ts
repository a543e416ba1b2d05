import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack, { type Stats } from "webpack";
import { LicencesPlugin } from "../tools/licences/LicencesPlugin";
import { licencesIn } from "./helpers/bundledPackages";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ldm-licences-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a program of these files, by their path. */
async function build(files: Readonly<Record<string, string>>): Promise<{ errors: readonly string[]; text: string }> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const out = join(folder, "out");
  const options = { mode: "production", context: folder, entry: "./index.js", output: { path: out } } as const;
  const stats = await new Promise<Stats>((done, fail) =>
    webpack({ ...options, plugins: [new LicencesPlugin()] }, (error, built) => (built ? done(built) : fail(error!))),
  );
  const errors = stats.compilation.errors.map(({ message }) => message);
  return { errors, text: errors.length === 0 ? readFileSync(join(out, "licences.txt"), "utf8") : "" };
}

/** A package that prints its own name. */
const packageOf = (name: string, more: Readonly<Record<string, string>>) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.2.3", license: "MIT", sideEffects: false }),
  [`node_modules/${name}/index.js`]: `export const name = () => console.log(${JSON.stringify(name)});`,
  ...Object.fromEntries(Object.entries(more).map(([file, text]) => [`node_modules/${name}/${file}`, text])),
});

const uses = (...names: readonly string[]): string =>
  names.map((name, rank) => `import { name as n${rank} } from "${name}"; n${rank}();`).join("\n");

test("a licence stands once, under the packages that share it; what is not bundled has none", async () => {
  const { errors, text } = await build({
    "index.js": `import { name } from "unused"; ${uses("a", "@b/c", "d")}`,
    ...packageOf("a", { LICENSE: "Copyright A" }),
    ...packageOf("@b/c", { "license.md": "Copyright A\r\n" }),
    ...packageOf("d", { "LICENCE-MIT.txt": "Copyright D", NOTICE: "With thanks" }),
    ...packageOf("unused", { LICENSE: "Copyright U" }),
    ...packageOf("absent", { LICENSE: "Copyright V" }),
  });
  expect(errors).toEqual([]);
  const { webpack: own, ...others } = Object.fromEntries(licencesIn(text));
  expect(own).toMatch(/^Copyright/);
  expect(others).toEqual({
    "@b/c": "Copyright A\n",
    a: "Copyright A\n",
    d: "Copyright D\n\nWith thanks\n",
  });
});

test("a package without the text of its licence fails the build", async () => {
  const { errors } = await build({ "index.js": uses("bare"), ...packageOf("bare", { "README.md": "MIT" }) });
  expect(errors).toEqual([expect.stringMatching(/^bare 1\.2\.3, MIT: no licence text/)]);
});
