import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** What every layer above it knows of words and of the guide; of a dossier; of what is worked out of one. */
const plain = ["french", "document", "guide"];
const dossier = ["dossier", "tables", ...plain];
const engine = ["report", "evidence", "audit", "rules", "checker", "record", ...dossier];

/** Layers from the purest to the screen: what each may import beside itself. */
const mayImport: Record<string, readonly string[]> = {
  guide: [],
  document: [],
  french: [],
  ooxml: ["document"],
  docx: ["ooxml"],
  tables: ["docx", "ooxml", ...plain],
  dossier: ["tables", ...plain],
  record: ["ooxml"],
  evidence: ["record", "docx", "ooxml", ...dossier],
  audit: ["record", "docx", "ooxml", ...dossier],
  checker: ["audit", "record", ...dossier],
  report: ["evidence", "audit", "checker", "record", "docx", "ooxml", ...dossier],
  rules: ["checker", "audit", ...dossier],
  host: ["document"],
  "host/word": ["host", "document", "ooxml"],
  session: ["host", ...engine],
  commands: ["session", "rules", "guide", "host", "host/word"],
  taskpane: ["session", "commands", "host", ...engine],
  "taskpane/index.tsx": ["taskpane", "session", "rules", "record", "audit", "guide", "host", "host/word", "commands"],
  cli: ["ooxml", ...engine],
};

/** Packages that a layer may use; the command line has Node's own besides. */
const packages: Record<string, readonly string[]> = {
  ooxml: ["fflate"],
  cli: ["node:"],
  taskpane: ["react", "react-dom", "@fluentui/", "@microsoft/office-js-helpers"],
  "taskpane/index.tsx": ["react", "react-dom", "@fluentui/"],
};

/** Where the globals `Word` and `Office` may be said. */
const saysOffice = ["host/word"];

/** The rooms of the pane, from what all say to what a person does; the shell, above them, is what stands in no folder. */
const shared = ["words", "failures", "state", "components", "exports"];
const views = ["check", "insert", "evidence", "audit", "dossier", "about"];

const root = resolve(__dirname, "../src");
const posix = (path: string): string => path.replace(/\\/g, "/");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map(posix);
const known = new Set(files);
const isFile = (path: string): boolean => known.has(path);

/** The layer of a path relative to src: the most specific name of the table above. */
function layerOf(path: string): string {
  const names = Object.keys(mayImport).filter((name) => path === name || path.startsWith(`${name}/`));
  const found = names.sort((a, b) => b.length - a.length)[0];
  if (!found) throw new Error(`src/${path} belongs to no layer`);
  return found;
}

/** Every module a file names, static, dynamic or re-exported, types included. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  return [...code.matchAll(/(?:\bfrom|^import|\bimport\()\s*["']([^"']+)["']/gm)].map((match) => match[1]!);
}

/** The files of src that a file imports; data (JSON) and packages are none. */
function targetsOf(file: string): readonly string[] {
  return importsOf(file)
    .filter((name) => name.startsWith("."))
    .map((name) => posix(relative(root, resolve(root, dirname(file), name))))
    .flatMap((path) => ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => path + end).find(isFile) ?? []);
}

/** The layer of a file, the pane's entry being of the pane. */
function houseOf(file: string): string {
  return layerOf(file).replace(/\/index\.tsx$/, "");
}

/**
 * The circles among all imports, types included: each the files that lead to one another, in one line (strongly
 * connected components, Tarjan 1972).
 */
function circles(): string[] {
  const found: string[] = [];
  const ranks = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const rank = ranks.size;
    ranks.set(file, rank);
    lowest.set(file, rank);
    path.push(file);
    for (const target of targetsOf(file)) {
      if (!ranks.has(target)) visit(target);
      if (path.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== rank) return;
    const circle = path.splice(path.indexOf(file));
    if (circle.length > 1) found.push(circle.sort().join(", "));
  };
  for (const file of files) if (!ranks.has(file)) visit(file);
  return found;
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
        .map((name) => layerOf(posix(relative(root, resolve(root, dirname(file), name)))))
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

  test("every layer is entered by an index", () => {
    const faults = files.flatMap((file) =>
      targetsOf(file)
        .filter((target) => houseOf(target) !== houseOf(file) && !/(?:^|\/)index\.tsx?$/.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });

  test("a view of the pane imports no other view, and what views share imports none of them", () => {
    const roomOf = (path: string): string | null => /^taskpane\/([^/]+)\//.exec(path)?.[1] ?? null;
    const rooms = new Set(files.flatMap((file) => roomOf(file) ?? []));
    expect([...rooms].sort()).toEqual([...shared, ...views].sort());
    const faults = files.flatMap((file) => {
      const room = roomOf(file);
      if (room === null) return [];
      const allowed = [room, ...(views.includes(room) ? shared : shared.slice(0, shared.indexOf(room)))];
      return targetsOf(file)
        .filter((target) => target.startsWith("taskpane/") && !allowed.includes(roomOf(target) ?? "the shell"))
        .map((target) => `${file} imports ${target}`);
    });
    expect(faults).toEqual([]);
  });

  test("one room decides how what the pane makes leaves it", () => {
    const faults = files
      .filter((file) => !file.startsWith("taskpane/exports/"))
      .filter((file) => {
        const code = readFileSync(join(root, file), "utf8");
        return (
          /createObjectURL|showSaveFilePicker/.test(code) ||
          importsOf(file).some((name) => /exports\/download$/.test(name))
        );
      });
    expect(faults).toEqual([]);
  });

  test("fault 7: nothing of Word's outlives its batch, so no collection has to be tracked (office-js #2436, #1215)", () => {
    const tracks = files
      .filter((file) => file.startsWith("host/word/") && !file.startsWith("host/word/probe/"))
      .filter((file) => /\.track\(|trackedObjects|Word\.run\(\w+,/.test(readFileSync(join(root, file), "utf8")));
    expect(tracks).toEqual([]);
  });

  test("no imports go round in a circle", () => {
    expect(circles()).toEqual([]);
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
});
