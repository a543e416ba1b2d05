import fc from "fast-check";
import { runRules, type Finding } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { columnDeviations } from "./deviations/columns";
import { headerDeviations } from "./deviations/headers";
import { titleDeviations } from "./deviations/titles";
import { wrappingDeviations } from "./deviations/wrapping";
import { diceOf } from "./dice";
import { open, save, type Deviation } from "./received";
import { seedDossier } from "./seed";
import { declare } from "./wml";

/** In the order in which they can follow one another: words, columns, then what stands around. */
const deviations: readonly Deviation[] = [
  ...headerDeviations,
  ...columnDeviations,
  ...titleDeviations,
  ...wrappingDeviations,
];

const byName = new Map(deviations.map((deviation) => [deviation.name, deviation]));

/** Findings about the deviation itself, not about what the school answers. */
const ownFindings = new Set(["revisions-left"]);

/** What a finding says and of what, without the place. */
function said({ rule, criterion, block, table, field, objective, indicator }: Finding): string {
  return [rule, criterion, block, table, field, objective, indicator].join(" ");
}

function check(files: readonly Uint8Array[]): readonly string[] {
  const documents = files.map((file) => readDocx(file));
  const report = runRules(readDossier(documents, currentEdition), allRules, {
    edition: currentEdition,
    referenceYear: 2026,
  });
  expect(report.crashed).toEqual([]);
  return report.findings
    .filter(({ rule }) => !ownFindings.has(rule))
    .map(said)
    .sort();
}

const seeds = new Map<number, { readonly dossier: Uint8Array; readonly findings: readonly string[] }>();

/** A seeded dossier with its findings, made once. */
function seedOf(seed: number) {
  let known = seeds.get(seed);
  if (!known) {
    const dossier = seedDossier(diceOf(seed));
    seeds.set(seed, (known = { dossier, findings: check([dossier]) }));
  }
  return known;
}

/** The findings of a seeded dossier before and after these deviations. */
function beforeAndAfter(seed: number, chosen: readonly Deviation[]): readonly (readonly string[])[] {
  const { dossier, findings } = seedOf(seed);
  const received = open(dossier);
  declare(received.document.root);
  chosen.forEach((deviation) => deviation.apply(received, diceOf(seed + deviations.indexOf(deviation) + 1)));
  return [findings, check(save(received, dossier))];
}

describe("a dossier says the same however its tables stand", () => {
  test.each(deviations.map((deviation) => [deviation.name, deviation] as const))("%s", (_name, deviation) => {
    for (let seed = 1; seed <= 4; seed++) {
      const [before, after] = beforeAndAfter(seed, [deviation]);
      expect({ seed, findings: after }).toEqual({ seed, findings: before });
    }
  });

  test("any of these together", () => {
    fc.assert(
      fc.property(fc.nat(7), fc.subarray([...byName.keys()], { minLength: 2 }), (seed, names) => {
        const [before, after] = beforeAndAfter(
          seed,
          names.map((name) => byName.get(name)!),
        );
        expect(after).toEqual(before);
      }),
      { numRuns: 40, seed: 20260101 },
    );
  });
});
