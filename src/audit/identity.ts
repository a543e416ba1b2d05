import { readCover, type Dossier } from "../dossier";
import type { DossierSettings } from "../record";

/** What a dossier is known by. */
export type IdentityKey = "school" | "uai" | "version";

/** Whose dossier it is: as recorded, else as its cover says; null for what neither tells. */
export type DossierIdentity = Readonly<Record<IdentityKey, string | null>> & {
  /** What was read on the cover alone: a person may correct it. */
  readonly fromCover: readonly IdentityKey[];
};

const keys: readonly IdentityKey[] = ["school", "uai", "version"];

/** Whose dossier it is. `settings`: what is recorded of it. */
export function identityOf(
  dossier: Dossier,
  settings: Partial<Pick<DossierSettings, IdentityKey>> | null,
): DossierIdentity {
  const cover = readCover(dossier);
  const recorded = (key: IdentityKey): string | null => settings?.[key]?.trim() || null;
  const [school, uai, version] = keys.map((key) => recorded(key) ?? cover[key]);
  return {
    school: school ?? null,
    uai: uai ?? null,
    version: version ?? null,
    fromCover: keys.filter((key) => recorded(key) === null && cover[key] !== null),
  };
}

/** The name of a file about a dossier: `rapport-audit-0990164K-2026-11-30.docx`; without the UAI where none is known. */
export function auditFileName(
  kind: string,
  { uai }: Pick<DossierIdentity, "uai">,
  day: string,
  ending: string,
): string {
  const known = uai?.replace(/[^\p{L}\d]/gu, "");
  return `${[kind, known, day].filter(Boolean).join("-")}.${ending}`;
}
