import { readCover, type Dossier } from "../dossier";
import type { DossierSettings } from "../record";

/** What a dossier is known by, in the order in which it is shown. */
export const identityKeys = ["school", "uai", "version"] as const;

/** A fact that a dossier is known by. */
export type IdentityKey = (typeof identityKeys)[number];

/** Whose dossier it is; null for what is not known. */
export type IdentityFacts = Readonly<Record<IdentityKey, string | null>>;

/** Whose dossier it is: as recorded, else as its cover says. */
export type DossierIdentity = IdentityFacts & {
  /** What was read on the cover alone: a person may correct it. */
  readonly fromCover: readonly IdentityKey[];
};

/** Whose dossier it is. `settings`: what is recorded of it. */
export function identityOf(
  dossier: Dossier,
  settings: Partial<Pick<DossierSettings, IdentityKey>> | null,
): DossierIdentity {
  const cover = readCover(dossier);
  const recorded = (key: IdentityKey): string | null => settings?.[key]?.trim() || null;
  const [school, uai, version] = identityKeys.map((key) => recorded(key) ?? cover[key]);
  return {
    school: school ?? null,
    uai: uai ?? null,
    version: version ?? null,
    fromCover: identityKeys.filter((key) => recorded(key) === null && cover[key] !== null),
  };
}

/** The version of a dossier in a sentence: « version 2 », « version du 12 mars ». */
export function versionWords(version: string): string {
  return /version/i.test(version) ? version : `version ${version}`;
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
