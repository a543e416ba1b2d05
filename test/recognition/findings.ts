import { runRules, type Finding } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";

/** Findings about the deviation itself, not about what the school answers. */
const ownFindings = new Set(["revisions-left"]);

/** What a finding says and of what, without the place. */
function said({ rule, criterion, block, table, field, objective, indicator }: Finding): string {
  return [rule, criterion, block, table, field, objective, indicator].join(" ");
}

/** The findings of a dossier of one or several files, in an order of their own. Throws when a rule crashes. */
export function findingsIn(files: readonly Uint8Array[]): readonly string[] {
  const documents = files.map((file) => readDocx(file));
  const { findings, crashed } = runRules(readDossier(documents, currentEdition), allRules, {
    edition: currentEdition,
    referenceYear: 2026,
  });
  if (crashed.length > 0) throw new Error(JSON.stringify(crashed));
  return findings
    .filter(({ rule }) => !ownFindings.has(rule))
    .map(said)
    .sort();
}
