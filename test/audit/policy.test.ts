import fc from "fast-check";
import {
  asShownInSheets,
  auditWordKeys,
  compareSheets,
  defaultLetter,
  defaultPolicy,
  defaultWord,
  letterInPolicyFile,
  policyFaults,
  policyFaultSentence,
  policyFileFaultSentence,
  readPolicyFile,
  readSheets,
  setPolicy,
  tidyPolicy,
  wordOf,
  writePolicyFile,
  type PolicyChoice,
} from "../../src/audit";
import { smallAudit } from "./smallAudit";
import { holding, sheetsOf } from "./sheets";

const at = "2026-11-25T12:00:00.000Z";
const labelled = (labels: Record<string, string>): PolicyChoice => ({ fiveMinorsMakeMajor: false, labels });

describe("what an académie chooses", () => {
  test("a label of one letter is a label", () => {
    expect(policyFaults(labelled({ "verdict.compliant": "S" }))).toEqual([]);
  });

  test("whatever labels it may choose, the visible tables say the same when they are read again", () => {
    const label = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."aeioumnst’-: 12éÀ"), maxLength: 12 }),
      fc.constantFrom("Satisfaisant", "en partie satisfaisant", "Non satisfaisant", "C", "NC", "À revoir – oral"),
    );
    const choices = fc
      .dictionary(fc.constantFrom(...auditWordKeys), label, { maxKeys: 6 })
      .map((labels) => tidyPolicy(labelled(labels)))
      .filter((choice) => policyFaults(choice).length === 0);
    fc.assert(
      fc.property(choices, (choice) => {
        const record = setPolicy(smallAudit(), choice, at);
        const read = readSheets(holding(sheetsOf(record, [1])), record.policy);
        expect(read).toEqual(asShownInSheets(record));
        expect(compareSheets(record, read)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("a word of the guide's, or none, is no word of the académie's", () => {
    const choice = tidyPolicy(
      labelled({ "verdict.compliant": " conforme ", "gravity.minor": "  ", "gravity.major": " très\ngrave" }),
    );
    expect(choice.labels).toEqual({ "gravity.major": "très grave" });
    const policy = { ...choice, at };
    expect(wordOf("verdict", "compliant", policy).status).toBe("official");
    expect(wordOf("gravity", "major", policy)).toMatchObject({ label: "très grave", status: "ours" });
  });

  test.each([
    [{ "verdict.good": "bien" }, "«\u00a0verdict.good\u00a0» n’est aucun des mots"],
    [{ "verdict.compliant": "…" }, "ne contient aucun mot"],
    [{ "opinion.reserved": "x".repeat(41) }, "dépasse 40\u00a0caractères"],
    [{ "gravity.minor": "légère (à lever)" }, "contient une parenthèse"],
    // The words of another verdict, ours or the académie's, whatever their number and case.
    [{ "verdict.unverified": "Non conforme" }, "se confond avec «\u00a0non conforme\u00a0»"],
    [{ "basis.visit": "Terrains", "basis.interview": "terrain" }, "se confond avec «\u00a0terrain\u00a0»"],
  ])("%j is refused", (labels, sentence) => {
    const [fault] = policyFaults(labelled(labels));
    expect(policyFaultSentence(fault!)).toContain(sentence);
  });

  test("one word may serve two kinds: « conforme » is a verdict and a criterion's state", () => {
    expect(policyFaults(labelled({ "verdict.compliant": "acquis", "criterion.compliant": "acquis" }))).toEqual([]);
  });
});

describe("the file of an académie", () => {
  test("says again what was chosen", () => {
    const choice: PolicyChoice = { fiveMinorsMakeMajor: true, labels: { "opinion.reserved": "sursis" } };
    expect(readPolicyFile(writePolicyFile(choice))).toEqual(choice);
    expect(readPolicyFile(writePolicyFile(defaultPolicy))).toEqual({ fiveMinorsMakeMajor: false, labels: {} });
    expect(defaultWord("opinion.reserved")?.label).toBe("réservé");
  });

  const format = "dossier-lycee-des-metiers/academie";
  test.each([
    ["not json", "ne contient pas de réglages"],
    ["{}", "ne contient pas de réglages"],
    [JSON.stringify({ format, version: 2 }), "plus récente"],
    [JSON.stringify({ format, version: 1, fiveMinorsMakeMajor: "oui" }), "ne comprend pas"],
    [JSON.stringify({ format, version: 1, labels: { "gravity.minor": 3 } }), "ne comprend pas"],
    [JSON.stringify({ format, version: 1, letter: { heading: "Nantes" } }), "ne comprend pas"],
    [JSON.stringify({ format, version: 1, letter: { script: "" } }), "ne comprend pas"],
    [JSON.stringify({ format, version: 1, labels: { "gravity.minor": "majeure" } }), "se confond"],
  ])("%s is refused in one sentence", (text, words) => {
    const found = readPolicyFile(text);
    expect("kind" in found && policyFileFaultSentence(found)).toContain(words);
  });
});

test("the académie’s letter travels with its file; keys that are missing are ours", () => {
  const letter = { ...defaultLetter, heading: ["Académie de Nantes"] };
  const file = writePolicyFile({ fiveMinorsMakeMajor: true, labels: {} }, letter);
  expect(readPolicyFile(file)).toEqual({ fiveMinorsMakeMajor: true, labels: {} });
  expect(letterInPolicyFile(file)).toEqual(letter);
  const part = JSON.parse(file) as { letter: unknown };
  expect(letterInPolicyFile(JSON.stringify({ ...part, letter: { greeting: "Bonjour," } }))).toEqual({
    ...defaultLetter,
    greeting: "Bonjour,",
  });
  expect(letterInPolicyFile(writePolicyFile({ fiveMinorsMakeMajor: true, labels: {} }))).toBeNull();
});
