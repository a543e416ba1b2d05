import type { Edit, Finding, Fix } from "../../checker";
import type { Place } from "../../document";
import { readDossier } from "../../dossier";
import type { GuideEdition } from "../../guide";
import { HostError, type DocumentEdit, type DocumentHost, type Receipt } from "../../host";
import { insertEdits } from "../insert/insertPieces";
import { joined, planInsertion } from "../insert/planInsertion";

/** A correction chosen for a finding, with what it asked for. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The year N, where the fix asks for it. */
  readonly startYear?: number;
}

/** The corrections that may be made together after a preview: safe, the first of each finding, none over another. */
export function safeFixes(findings: readonly Finding[]): readonly ChosenFix[] {
  const taken: Place[] = [];
  return findings.flatMap((finding) => {
    const fix = finding.fixes[0];
    if (!fix || fix.safety !== "safe") return [];
    const places = fix.edits.flatMap((edit) => ("at" in edit ? [edit.at] : []));
    if (places.some((place) => taken.some((other) => overlap(place, other)))) return [];
    taken.push(...places);
    return [{ finding, fix }];
  });
}

/** Makes corrections, all or none: words, columns and missing tables in one write; `onFinished`: see `WriteOptions`. */
export async function applyFixes(
  host: DocumentHost,
  corrections: readonly ChosenFix[],
  edition: GuideEdition,
  onFinished: (receipt: Receipt) => void,
): Promise<Receipt> {
  const edits = corrections.flatMap(({ fix, startYear }) =>
    fix.edits.flatMap((edit) => toDocumentEdit(edit, startYear)),
  );
  const missing = corrections.flatMap(({ fix }) => fix.edits.filter((edit) => edit.kind === "insertTable"));
  const inserted = missing.length > 0 ? await planTables(host, missing, edition) : [];
  return host.write([...edits, ...inserted], { label: correctionLabel(corrections.length), onFinished });
}

/** The edits that insert missing tables, in the document as it is now. */
async function planTables(
  host: DocumentHost,
  missing: readonly Extract<Edit, { kind: "insertTable" }>[],
  edition: GuideEdition,
): Promise<readonly DocumentEdit[]> {
  const dossier = readDossier([await host.read()], edition);
  const plans = missing.flatMap(({ table, criterion, block }) => {
    const plan = planInsertion({ kind: "table", criteria: [criterion], table, block }, "place", dossier);
    if (typeof plan === "string") throw new HostError("moved", plan);
    return plan;
  });
  return insertEdits(joined(plans), dossier);
}

function correctionLabel(count: number): string {
  return count > 1 ? `${count} corrections` : "correction";
}

function toDocumentEdit(edit: Edit, startYear: number | undefined): readonly DocumentEdit[] {
  switch (edit.kind) {
    case "replaceText":
    case "addColumn":
      return [edit];
    case "writeYear":
      if (startYear === undefined) throw new Error("a correction of years without its year");
      return [{ kind: "replaceText", at: edit.at, text: `${startYear + edit.offset}${edit.after}` }];
    case "insertTable":
      return [];
  }
}

function overlap(a: Place, b: Place): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
