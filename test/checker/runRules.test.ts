import { defineRule, runRules, type AnyRule, type Problem, type Scope } from "../../src/checker";
import { readDossier, type Dossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { emptyRecord } from "../../src/record";
import { dossierOf } from "../helpers/testRule";
import { documentOf, paragraph } from "../tables/build";

const problem: Problem = { what: "Voici.", text: null, at: null };

/** A rule that returns the same problem of whatever it is given. */
function rule(id: string, over: Partial<AnyRule> = {}): AnyRule {
  const { scope = "document" } = over;
  const plain = {
    id,
    code: "X1",
    title: "",
    source: "required",
    severity: "warning" as const,
    scope,
    docs: { why: "Parce que.", how: "Corrigez." },
    check: () => [problem],
  };
  return { ...defineRule(plain), ...over } as AnyRule;
}

const dossier = dossierOf({});
const check = (rules: readonly AnyRule[], of: Dossier = dossier, over = {}) =>
  runRules(of, rules, { edition: currentEdition, referenceYear: 2026, ...over });

const scopes: readonly Scope[] = [
  "document",
  "dossier",
  "criterion",
  "block",
  "table",
  "answer",
  "indicator",
  "link",
  "passage",
];

test("a rule that throws is reported, is not counted, and stops no other", () => {
  const fails = rule("fails", {
    check: () => {
      throw new Error("boum");
    },
  });
  const report = check([rule("first"), fails, rule("last")]);
  expect(report.findings.map((one) => one.rule)).toEqual(["first", "last"]);
  expect(report.crashed).toEqual([{ rule: "fails", message: "boum" }]);
  expect(report.rules).toBe(2);
});

test("each target of a scope is given once", () => {
  const blocks = [...dossier.criteria[0]!.actions, ...dossier.criteria[0]!.commitments];
  const tables = [...dossier.criteria[0]!.tables, ...blocks.flatMap((block) => block.tables)];
  const counts = scopes.map((scope) => check([rule("one", { scope })]).findings.length);
  expect(blocks.map(({ block }) => block)).toEqual(["A1", "E1"]);
  expect(tables).toHaveLength(dossier.tableCount);
  expect(Object.fromEntries(scopes.map((scope, rank) => [scope, counts[rank]]))).toEqual({
    document: 1,
    dossier: 1,
    criterion: 1,
    block: 2,
    table: dossier.tableCount,
    answer: tables.flatMap(({ answers }) => answers).length,
    indicator: 2,
    link: dossier.links.length,
    passage: dossier.passages.length,
  });
});

test("what is no dossier is offered to the rules of any document alone", () => {
  const letter = readDossier([documentOf([paragraph("CRITÈRE 1 : ACTION 1"), paragraph("Bonjour.")])], currentEdition);
  const report = check(
    scopes.map((scope) => rule(scope, { scope })),
    letter,
  );
  expect(report.findings.map((one) => one.rule)).toEqual(["document"]);
});

test("a finding stands where its target does, unless the problem says otherwise; null is « nowhere »", () => {
  const at = (scope: Scope, over: Partial<Problem> = {}) => {
    const { findings } = check([rule("one", { scope, check: () => [{ ...problem, ...over }] })]);
    const { criterion, block, table, field, objective, indicator } = findings[0]!;
    return [criterion, block, table, field, objective, indicator];
  };
  expect(at("dossier")).toEqual([null, null, null, null, null, null]);
  expect(at("criterion")).toEqual([1, null, null, null, null, null]);
  expect(at("indicator")).toEqual([1, "A1", "T6", null, 1, 1]);
  expect(at("indicator", { field: "mesure-n" })).toEqual([1, "A1", "T6", "mesure-n", 1, 1]);
  expect(at("indicator", { block: null, table: null, field: null, objective: null, indicator: null })).toEqual([
    1,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("a problem's own severity and advice come before its rule's; a correction that changes nothing is not offered", () => {
  const at = { paragraph: 0, text: "a", textWithDeletions: null, start: 0, end: 1 };
  const none = { label: "Rien", safety: "safe", edits: [] } as const;
  const some = { label: "Effacer", safety: "safe", edits: [{ kind: "replaceText", at, text: "" }] } as const;
  const own: Problem = { ...problem, severity: "info", how: "Voyez.", needsReview: true, fixes: [none, some] };
  const { findings, summary } = check([rule("one", { check: () => [own, problem] })]);
  expect(findings.map(({ severity, parts, needsReview, fixes }) => [severity, parts.how, needsReview, fixes])).toEqual([
    ["info", "Voyez.", true, [some]],
    ["warning", "Corrigez.", false, []],
  ]);
  expect(findings[1]!.message).toBe("Dossier\u00a0: Voici. Parce que. Corrigez.");
  expect(summary).toMatchObject({ error: 0, warning: 1, info: 1 });
});

test("a rule turned off, or for somebody else, is not applied", () => {
  const rules = [rule("both"), rule("school", { audience: "school" }), rule("auditor", { audience: "auditor" })];
  const ids = (over: object) => check(rules, dossier, over).findings.map((one) => one.rule);
  expect(ids({})).toEqual(["both", "school"]);
  expect(ids({ audience: "auditor" })).toEqual(["auditor", "both"]);
  expect(ids({ settings: { ...emptyRecord.settings, rulesOff: ["school"] } })).toEqual(["both"]);
  expect(check(rules).rules).toBe(2);
});
