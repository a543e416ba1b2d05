import type { Edit, Finding, Fix } from "../checker";
import type { Place } from "../document";
import { readDossier } from "../dossier";
import type { GuideEdition } from "../guide";
import { HostError, type DocumentEdit, type DocumentHost, type Receipt } from "../host";
import { insertPieces } from "./insertPieces";
import { makeAll } from "./makeAll";
import type { FixStep } from "./states";

/** A correction chosen for a finding, with what it asked for. */
export interface Correction {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The year N, where the fix asks for it. */
  readonly startYear?: number;
}

/** The corrections that may be made together after a preview: safe, the first of each finding, none over another. */
export function safeCorrections(findings: readonly Finding[]): readonly Correction[] {
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

/** Corrections made: each step of the host with how many it made. After a failure, those that could not be taken back. */
export interface MadeCorrections {
  readonly steps: readonly FixStep[];
  readonly failure: HostError | null;
}

/** Makes corrections, all or none: words and columns in one step of the host, then missing tables. */
export async function makeCorrections(
  host: DocumentHost,
  corrections: readonly Correction[],
  edition: GuideEdition,
): Promise<MadeCorrections> {
  const edits = corrections.map(({ fix, startYear }) => fix.edits.flatMap((edit) => toDocumentEdit(edit, startYear)));
  const tables = corrections.flatMap(({ fix }) => fix.edits.filter((edit) => edit.kind === "insertTable"));
  const written = edits.filter((all) => all.length > 0);
  const counts = new Map<Receipt, number>();
  const counted = (count: number, make: () => Promise<Receipt>) => async () => {
    const receipt = await make();
    counts.set(receipt, count);
    return receipt;
  };
  const { receipts, failure } = await makeAll(host, [
    ...(written.length > 0 ? [counted(written.length, () => host.apply(written.flat()))] : []),
    ...tables.map((edit) => counted(1, () => insertTable(host, edit, edition))),
  ]);
  return { steps: receipts.map((receipt) => ({ receipt, count: counts.get(receipt)! })), failure };
}

async function insertTable(
  host: DocumentHost,
  { table, criterion, block }: Extract<Edit, { kind: "insertTable" }>,
  edition: GuideEdition,
): Promise<Receipt> {
  const dossier = readDossier([await host.read()], edition);
  const request = { kind: "table", criteria: [criterion], table, block } as const;
  const made = await insertPieces(host, request, "place", dossier);
  if ("reason" in made) throw new HostError("moved", made.reason);
  if (made.failure) throw made.failure;
  return made.receipts[0]!;
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
