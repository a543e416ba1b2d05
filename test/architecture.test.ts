import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Layers from the purest to the screen: what each may import beside itself. */
const mayImport: Record<string, readonly string[]> = {
  guide: [],
  document: [],
  ooxml: ["document"],
  tables: ["ooxml", "document", "guide"],
  dossier: ["tables", "document", "guide"],
  record: ["ooxml"],
  evidence: ["record", "dossier", "tables", "ooxml", "document", "guide"],
  audit: ["record", "dossier", "tables", "ooxml", "document", "guide"],
  checker: ["audit", "record", "dossier", "tables", "document", "guide"],
  report: ["evidence", "audit", "checker", "record", "dossier", "tables", "ooxml", "document", "guide"],
  rules: ["checker", "audit", "dossier", "tables", "document", "guide"],
  host: ["document"],
  "host/word": ["host", "document", "ooxml"],
  session: [
    "report",
    "evidence",
    "audit",
    "rules",
    "checker",
    "record",
    "dossier",
    "tables",
    "document",
    "guide",
    "host",
  ],
  commands: ["session", "rules", "guide", "host", "host/word"],
  taskpane: [
    "session",
    "report",
    "evidence",
    "audit",
    "rules",
    "checker",
    "record",
    "dossier",
    "tables",
    "document",
    "guide",
    "host",
    "commands",
  ],
  "taskpane/index.tsx": ["taskpane", "session", "rules", "record", "audit", "guide", "host", "host/word", "commands"],
  cli: ["ooxml", "report", "evidence", "audit", "rules", "checker", "record", "dossier", "tables", "document", "guide"],
};

/** Packages that a layer may use; the command line has Node's own besides. */
const packages: Record<string, readonly string[]> = {
  ooxml: ["fflate", "saxes"],
  cli: ["node:"],
  taskpane: ["react", "react-dom", "@fluentui/", "@microsoft/office-js-helpers"],
  "taskpane/index.tsx": ["react", "react-dom", "@fluentui/"],
};

/** Where the globals `Word` and `Office` may be said. */
const saysOffice = ["host/word"];

const root = resolve(__dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

/** The layer of a path relative to src: the most specific name of the table above. */
function layerOf(path: string): string {
  const posix = path.replace(/\\/g, "/");
  const names = Object.keys(mayImport).filter((name) => posix === name || posix.startsWith(`${name}/`));
  const found = names.sort((a, b) => b.length - a.length)[0];
  if (!found) throw new Error(`src/${posix} belongs to no layer`);
  return found;
}

/** Every module a file names, static, dynamic or re-exported, types included. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  return [...code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["']([^"']+)["']/g)].map((match) => match[1]!);
}

/** Code without the words it shows: « Office.js » in a sentence is no use of Office. */
function withoutStrings(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
}

describe("architecture", () => {
  test("every layer imports only what it may", () => {
    const faults = files.flatMap((file) => {
      const layer = layerOf(file);
      return importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => layerOf(relative(root, resolve(root, dirname(file), name))))
        .filter((target) => target !== layer && !mayImport[layer]!.includes(target))
        .map((target) => `${file} imports ${target}`);
    });
    expect(faults).toEqual([]);
  });

  test("every layer uses only its packages", () => {
    const faults = files.flatMap((file) => {
      const allowed = packages[layerOf(file)] ?? [];
      return importsOf(file)
        .filter((name) => !name.startsWith(".") && !allowed.some((start) => name.startsWith(start)))
        .map((name) => `${file} uses ${name}`);
    });
    expect(faults).toEqual([]);
  });

  test("the pane reaches other layers through their index", () => {
    const faults = files
      .filter((file) => layerOf(file).startsWith("taskpane"))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith("."))
          .map((name) => relative(root, resolve(root, dirname(file), name)).replace(/\\/g, "/"))
          .filter((target) => !target.startsWith("taskpane") && !(target in mayImport))
          .map((target) => `${file} imports ${target}`),
      );
    expect(faults).toEqual([]);
  });

  test("only the Word host says Word or Office", () => {
    const faults = files
      .filter((file) => !saysOffice.includes(layerOf(file)))
      .filter((file) => {
        const code = readFileSync(join(root, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
        return /(?<![\w.])(?:Word|Office)\.[A-Za-z]/.test(withoutStrings(code));
      });
    expect(faults).toEqual([]);
  });

  test("no file is longer than 250 lines without a reason in its first comment", () => {
    const faults = files.filter((file) => {
      const code = readFileSync(join(root, file), "utf8");
      return code.split("\n").length > 250 && !/^(\/\*\*|\/\/)[\s\S]{0,400}long/i.test(code);
    });
    expect(faults).toEqual([]);
  });
});
