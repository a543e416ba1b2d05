// Writes the licences of all that a bundle holds of others into one file beside it. Almost all of them ask that their
// text goes with each copy, and minified code keeps little of it.
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { dirname, join, sep } = require("node:path");

/** Name of the file beside the bundle. */
const licencesFile = "licences.txt";

/** The licences of packages that are published without their text, from their repositories. */
const texts = join(__dirname, "texts");

/** A webpack plugin; a bundled package without the text of its licence is an error of the build. */
class LicencesPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("licences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "licences", stage }, () => {
        const packages = [...bundledFolders(compilation)].map(readPackage);
        for (const { id } of packages.filter(({ text }) => text === ""))
          compilation.errors.push(new WebpackError(`${id}: no licence text, neither in the package nor in ${texts}`));
        compilation.emitAsset(licencesFile, new sources.RawSource(asText(packages)));
      });
    });
  }
}

/** The folders of the packages whose modules are in the bundle, and webpack's own, whose runtime is. */
function bundledFolders({ modules, chunkGraph }) {
  const folders = new Set([dirname(require.resolve("webpack/package.json"))]);
  // What is read and found unused is in no chunk.
  for (const module of [...modules].filter((one) => chunkGraph.getNumberOfModuleChunks(one) > 0))
    for (const { resource } of [module, ...(module.modules ?? [])]) {
      const folder = resource && packageFolder(resource);
      if (folder) folders.add(folder);
    }
  return folders;
}

/** The folder of the package that a file belongs to; null for a file of ours. */
function packageFolder(file) {
  const parts = file.split(sep);
  const start = parts.lastIndexOf("node_modules") + 1;
  if (start === 0) return null;
  return parts.slice(0, start + (parts[start].startsWith("@") ? 2 : 1)).join(sep);
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const own = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|copyright|notice)/i.test(file));
  const files = own.sort().map((file) => join(folder, file));
  const kept = join(texts, `${name}.txt`);
  if (files.length === 0 && existsSync(kept)) files.push(kept);
  const text = files.map((file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim()).join("\n\n");
  return { id: `${name} ${version}, ${license}`, text };
}

/** Each text once, under the packages that share it. */
function asText(packages) {
  const byText = new Map();
  for (const { id, text } of packages) byText.set(text, [...(byText.get(text) ?? []), id]);
  const parts = [...byText].map(([text, ids]) => `${ids.sort().join("\n")}\n\n${text}`).sort();
  return `${["This program holds these packages of others.", ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

module.exports = { LicencesPlugin };
