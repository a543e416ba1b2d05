import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runRules } from "../../src/checker";
import type { DocumentText } from "../../src/document";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { firstRows } from "../helpers/change";
import { dossierOf, type Example } from "../helpers/testRule";

const folder = resolve(__dirname, "../dossiers");
const names = readdirSync(folder).filter((name) => /^d\d\d-/.test(name));

/** Rules that tell a field missing which a criterion must have. */
const onRequired = new Set([
  "required-empty",
  "guidance-left",
  "choice-unresolved",
  "coordinator-incomplete",
  "table-missing",
  "action-missing",
  "measure-missing",
  "objective-without-indicator",
  "indicator-without-objective",
]);

const check = (dossier: ReturnType<typeof readDossier>) =>
  runRules(dossier, allRules, { edition: currentEdition, referenceYear: 2026 });

test.each(names)("%s: a criterion is at 100 %% when no finding is on what it must have, and only then", (name) => {
  const document: DocumentText = readDocx(readFileSync(resolve(folder, name, "dossier.docx")));
  const { findings, summary } = check(readDossier([document], currentEdition));
  const wanting = new Set(
    findings.filter(({ rule, table }) => onRequired.has(rule) && table !== "T3").map(({ criterion }) => criterion),
  );
  for (const { criterion, required, filled } of summary.criteria)
    expect([criterion, filled === required]).toEqual([criterion, !wanting.has(criterion)]);
});

/** Required and filled fields of an example's criterion. */
function progressOf(example: Example): readonly [required: number, filled: number] {
  const { required, filled } = check(dossierOf(example)).summary.criteria[0]!;
  return [required, filled];
}

const parts = [
  { kind: "criterion", criterion: 1 },
  { kind: "action", criterion: 1, number: 1 },
  { kind: "commitment", criterion: 1, number: 1 },
] as const;
// T1, T2, the coordonnateur; T5 4, T6 6, T7 4, T8 3; T9 2, T10 5, T11 4.
const whole = 31;

test.each<[string, Example, readonly [number, number]]>([
  ["a whole criterion", {}, [whole, whole]],
  [
    "a coordonnateur in one cell",
    { words: { "T4 coordonnateur 0": "M. DUPONT Jean (DDFPT)", "T4 coordonnateur 1": "", "T4 coordonnateur 2": "" } },
    [whole, whole],
  ],
  ["a coordonnateur without a first name", { words: { "T4 coordonnateur 1": "" } }, [whole, whole - 1]],
  ["a choice left open", { words: { "T5 perenne": "OUI / NON" } }, [whole, whole - 1]],
  ["an action taken away", { pieces: [parts[0], parts[2]] }, [whole, whole - 17]],
  [
    "a table taken away",
    { pieces: [parts[0], parts[2], { kind: "table", code: "T5", criterion: 1, number: 1 }] },
    [whole, whole - 13],
  ],
  ["a commitment taken away, which is only advised", { pieces: [parts[0], parts[1]] }, [20, 20]],
  ["a table without its line of answers", { changes: [firstRows("Points forts", 1)] }, [whole, whole - 3]],
  [
    "a measure that is not due, and one that is",
    { words: { "T6 mesure-n3": "", "T6 mesure-n5": "" }, years: { end: "2028" } },
    [whole - 1, whole - 2],
  ],
])("%s", (_name, example, progress) => {
  expect(progressOf(example)).toEqual(progress);
});
