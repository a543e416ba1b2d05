import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { apartProbeIds, probeIds } from "../../src/host";
import { friendly } from "./options";

// What the simulation is sure of: the table of the README, held to the labels that stand in the code.

const readme = readFileSync(join(__dirname, "README.md"), "utf8");

interface Row {
  readonly behaviour: string;
  readonly label: string;
  readonly source: string;
}

const cellsOf = (line: string): readonly string[] => line.split("|").map((cell) => cell.trim());
const lines = readme.split("\n").filter((line) => line.startsWith("|"));
const rows: readonly Row[] = lines.flatMap((line) => {
  const [, behaviour = "", label = "", source = ""] = cellsOf(line);
  return ["documented", "observed", "assumed"].includes(label) ? [{ behaviour, label, source }] : [];
});

const code = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(__dirname, file), "utf8"));

/** The issues that a text names, by their numbers. */
const issuesIn = (text: string): readonly string[] => text.match(/#\d{2,5}\b/g) ?? [];

test("each row has one of three labels, and a source unless it is assumed", () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter(({ label, source }) => label !== "assumed" && source.length < 3)).toEqual([]);
  expect(rows.filter(({ label, source }) => label === "observed" && issuesIn(source).length === 0)).toEqual([]);
  expect(new Set(rows.map(({ behaviour }) => behaviour)).size).toBe(rows.length);
});

test("every report that the code plays is a source of the table", () => {
  const played = code.flatMap((text) =>
    // A label and what stands in its brackets or behind it, over the lines of its comment.
    [...text.matchAll(/\b(?:observed|documented)\b[^)]*?(?:\)|\.\s|\*\/)/g)].flatMap(([label]) => issuesIn(label)),
  );
  const told = new Set(rows.flatMap(({ source }) => issuesIn(source)));
  expect(played.length).toBeGreaterThan(20);
  expect([...new Set(played)].filter((issue) => !told.has(issue))).toEqual([]);
});

test("every source of the table is named where it is played", () => {
  const named = new Set(code.flatMap(issuesIn));
  const observed = rows.filter(({ label }) => label === "observed");
  expect(observed.filter(({ source }) => !issuesIn(source).some((issue) => named.has(issue)))).toEqual([]);
});

test("every shortcoming that can be chosen has its row", () => {
  // The delay is no behaviour: it makes races visible.
  const names = Object.keys(friendly).filter((name) => name !== "delay");
  expect(names.filter((name) => !rows.some(({ behaviour }) => behaviour.startsWith(`_hostile_ \`${name}\``)))).toEqual(
    [],
  );
});

test("what the main path rests on is tried by a probe that exists", () => {
  const path = lines.map(cellsOf).filter(([, step]) => /^(check|insert|jump|flag|cite|score|report)$/.test(step ?? ""));
  expect(path).toHaveLength(12);
  const known: readonly string[] = [...probeIds, ...apartProbeIds];
  expect(path.filter(([, , , probe]) => !known.includes((probe ?? "").replaceAll("`", "")))).toEqual([]);
});
