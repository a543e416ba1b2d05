import { runRules } from "../../src/checker";
import type { DocumentText, Link } from "../../src/document";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { limitProblems } from "../../src/checker/limitProblems";
import { allRules } from "../../src/rules";
import { dossierOf } from "../helpers/testRule";

/** A dossier in which one paragraph holds so many links that lead nowhere. */
function withLinks(count: number) {
  const [document] = dossierOf({ words: { "T7 lieux": "CDI" } }).documents as [DocumentText];
  const links = Array.from({ length: count }, (_, rank): Link => ({
    kind: "anchor",
    target: `absent${rank}`,
    start: 5 * rank,
    end: 5 * rank + 4,
  }));
  const change = (text: string) => text === "CDI";
  const block = (one: DocumentText["blocks"][number]): DocumentText["blocks"][number] =>
    one.kind === "paragraph"
      ? change(one.text)
        ? { ...one, text: "lien ".repeat(count), links }
        : one
      : {
          ...one,
          rows: one.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(block) })),
          })),
        };
  return readDossier([{ ...document, blocks: document.blocks.map(block) }], currentEdition);
}

const check = (count: number) =>
  runRules(withLinks(count), allRules, { edition: currentEdition, referenceYear: 2026 }).findings.filter(
    ({ rule, block }) => rule === "link-broken" && block === "A1",
  );

test("fifty findings of a rule in one paragraph are told one by one", () => {
  const findings = check(50);
  expect(findings).toHaveLength(50);
  expect(findings.every(({ message }) => !message.includes("autre"))).toBe(true);
});

test("ten thousand are told by the first fifty, the last of which counts the others", () => {
  const findings = check(10_000);
  expect(findings).toHaveLength(50);
  const [last] = findings.filter(({ parts }) => parts.what.endsWith("Ce paragraphe en compte 9950 autres."));
  expect(last!.message).toContain(last!.parts.what);
  // Every finding carries the paragraph's words.
  expect(JSON.stringify(findings).length).toBeLessThan(20_000_000);
});

/** Problems of one rule, each in a paragraph of its own of so many characters. */
const problems = (count: number, length: number) =>
  Array.from({ length: count }, (_, paragraph) => {
    const place = { paragraph, start: 0, end: 0, text: "x".repeat(length), textWithDeletions: null };
    return { problem: { what: "Case vide.", text: null, at: { place, anchor: { ...place, text: "" } } } };
  });

test("two thousand findings of a rule are told one by one; beyond, the last counts the others", () => {
  expect(limitProblems(problems(2000, 10))).toEqual(problems(2000, 10));
  const told = limitProblems(problems(20_000, 10));
  expect(told).toHaveLength(2000);
  expect(told.at(-1)!.problem.what).toBe("Case vide. Le dossier en compte 18000 autres.");
});

test("fewer where each carries very long words, but one always", () => {
  const told = limitProblems(problems(100, 1_000_000));
  expect(told).toHaveLength(6);
  expect(told.at(-1)!.problem.what).toBe("Case vide. Le dossier en compte 94 autres.");
  expect(limitProblems(problems(1, 5_000_000))).toHaveLength(1);
});
