import type { Edit, Finding, Fix } from "../checker";
import type { Place } from "../document";
import { readDossier } from "../dossier";
import type { GuideEdition } from "../guide";
import { HostError, type DocumentEdit, type DocumentHost, type Receipt } from "../host";
import { insertPieces } from "./insertPieces";
import { takeBack } from "./takeBack";

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

/** Makes corrections, all or none: words and columns in one step of the host, then missing tables. */
export async function makeCorrections(
  host: DocumentHost,
  corrections: readonly Correction[],
  edition: GuideEdition,
): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  try {
    const edits = corrections.flatMap(({ fix, startYear }) =>
      fix.edits.flatMap((edit) => toDocumentEdit(edit, startYear)),
    );
    if (edits.length > 0) receipts.push(await host.apply(edits));
    for (const edit of corrections.flatMap(({ fix }) => fix.edits)) {
      if (edit.kind === "insertTable") receipts.push(...(await insertTable(host, edit, edition)));
    }
    return receipts;
  } catch (error) {
    // Why it stopped is worth more than why what was made could not be taken back.
    await takeBack(host, receipts).catch(() => undefined);
    throw error;
  }
}

async function insertTable(
  host: DocumentHost,
  { table, criterion, block }: Extract<Edit, { kind: "insertTable" }>,
  edition: GuideEdition,
): Promise<readonly Receipt[]> {
  const dossier = readDossier([await host.read()], edition);
  const request = { kind: "table", criteria: [criterion], table, block } as const;
  const made = await insertPieces(host, request, "place", dossier);
  if ("reason" in made) throw new HostError("stale", made.reason);
  return made.receipts;
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
