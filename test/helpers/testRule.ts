import type { AuditRecord } from "../../src/audit";
import { runRules, type AnyRule, type Finding } from "../../src/checker";
import type { DocumentText } from "../../src/document";
import { readDossier, type Dossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { emptyRecord, type DossierSettings } from "../../src/record";
import { writeDocx, type Field, type TableCode, type TemplatePart } from "../../src/tables";
import { cover } from "./change";

/** The words of one cell: by table and field, and by line where a field has several. */
export type Words = Partial<Record<`${TableCode} ${Field}` | `${TableCode} ${Field} ${number}`, string>>;

/** A dossier of one criterion, filled so that no rule has anything to say, but for the words given. */
export interface Example {
  /** What the example shows, where its words do not tell. */
  readonly name?: string;
  readonly words?: Words;
  readonly pieces?: readonly TemplatePart[];
  /** Years of the measures; « N », « N+3 », « N+5 » are left where null. */
  readonly years?: { start?: string; followUp?: string; end?: string } | null;
  /** What is changed of the document once written: titles, headers, sentences around (see `change.ts`). */
  readonly changes?: readonly ((document: DocumentText) => DocumentText)[];
  /** What is recorded of the dossier. */
  readonly settings?: Partial<DossierSettings>;
  /** What auditors said of the dossier as it is before `changes`. */
  readonly audit?: (dossier: Dossier) => AuditRecord;
}

/** What a rule must say of an example: nothing, or findings with these keys. */
export type Expected = readonly Partial<Finding>[];

const whole: readonly TemplatePart[] = [
  { kind: "criterion", criterion: 1 },
  { kind: "action", criterion: 1, number: 1 },
  { kind: "commitment", criterion: 1, number: 1 },
];

/** What the cover says. */
const agreement = "La demande a reçu l’accord du conseil d’administration le 30 juin 2026.";

/** Good answers, by table and field. */
const good: Words = {
  "T4 coordonnateur 0": "Diarra",
  "T4 coordonnateur 1": "Aurore",
  "T4 coordonnateur 2": "CPE",
  "T4 membres 0": "Le Gallic",
  "T4 membres 1": "Yann",
  "T4 membres 2": "PLP mathématiques",
  "T5 perenne": "OUI",
  "T6 indicateur": "Nombre d’élèves (annexe C1-A1-01)",
  "T6 mesure-n": "12",
  "T6 mesure-n3": "15",
  "T6 mesure-n5": "20",
  "T10 indicateur": "Nombre d’ateliers",
  "T10 mesure-n": "4",
};

/** Reads the example through the product's own writer and reader. */
export function dossierOf({ words = {}, pieces = whole, years = {}, changes = [] }: Example): Dossier {
  const said: Words = { ...good, ...words };
  const bytes = writeDocx(pieces, {
    objectives: 1,
    indicatorsPerObjective: 1,
    members: 1,
    ...(years && { years: { start: "2020", followUp: "2023", end: "2025", ...years } }),
    valuesOf: (code) => (field, line) =>
      said[`${code} ${field} ${line}`] ??
      said[`${code} ${field}`] ??
      (field === "transversalite" ? "Axe 2" : "Une réponse de l’établissement."),
  });
  const document = [cover(agreement), ...changes].reduce((changed, change) => change(changed), readDocx(bytes));
  return readDossier([document], currentEdition);
}

/** Findings of one rule on an example, at the end of 2026. */
export function findingsOf(rule: AnyRule, example: Example): readonly Finding[] {
  const { findings, crashed } = runRules(dossierOf(example), [rule], {
    edition: currentEdition,
    referenceYear: 2026,
    settings: { ...emptyRecord.settings, ...example.settings },
    audit: example.audit?.(dossierOf({ ...example, changes: [] })) ?? null,
    ...(rule.audience && { audience: rule.audience }),
  });
  expect(crashed).toEqual([]);
  return findings;
}

/**
 * Holds a rule to its examples: silent on a good dossier and on what it accepts, exactly the findings expected on what
 * it rejects, each with a place inside the document where the rule gives one.
 */
export function testRule(
  rule: AnyRule,
  { accept = [], reject }: { accept?: readonly Example[]; reject: readonly (readonly [string, Example, Expected])[] },
): void {
  describe(rule.id, () => {
    test("says nothing of a good criterion", () => {
      expect(findingsOf(rule, {}).filter(isOfExample)).toEqual([]);
    });
    for (const example of accept) {
      test(`accepts ${example.name ?? JSON.stringify(example.words ?? example.pieces ?? example.years)}`, () => {
        expect(findingsOf(rule, example).filter(isOfExample)).toEqual([]);
      });
    }
    test.each(reject)("rejects %s", (_name, example, expected) => {
      const findings = findingsOf(rule, example);
      expect(findings.map((finding) => only(finding, expected))).toEqual(expected);
      for (const { location, text } of findings) {
        if (text !== null && location !== null) expect(location.place.text).not.toBe("");
      }
    });
  });
}

/** An example holds criterion 1, mostly: that others are missing is no fault of it. */
function isOfExample({ rule, criterion }: Finding): boolean {
  return rule !== "criterion-missing" || criterion === 1;
}

/** The keys that the expectations name. */
function only(finding: Finding, expected: Expected): Partial<Finding> {
  const keys = Object.keys(expected[0] ?? {}) as (keyof Finding)[];
  return Object.fromEntries(keys.map((key) => [key, finding[key]]));
}
