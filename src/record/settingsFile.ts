import { settingsFaults } from "./faults";
import { isObject, parseJson } from "./json";
import { emptyRecord, type DossierSettings } from "./types";

/** What the first key of a settings file says. */
const format = "dossier-lycee-des-metiers/reglages";
const version = 1;

/** Why a file holds no settings that can be taken. */
export type SettingsFileFault = "not-settings" | "newer" | "invalid";

/** The settings as a small JSON file, for another dossier of the same school or académie. */
export function writeSettingsFile(settings: DossierSettings): string {
  return `${JSON.stringify({ format, version, settings }, null, 2)}\n`;
}

/** Reads such a file; every value is checked, keys that are missing are unknown settings. */
export function readSettingsFile(text: string): DossierSettings | SettingsFileFault {
  const file = parseJson(text);
  if (!isObject(file) || file.format !== format || !isObject(file.settings)) return "not-settings";
  if (typeof file.version !== "number") return "not-settings";
  if (file.version > version) return "newer";
  const known: readonly string[] = Object.keys(emptyRecord.settings);
  const given = { ...emptyRecord.settings, ...file.settings };
  if (Object.keys(given).some((key) => !known.includes(key)) || !hasTypes(given)) return "invalid";
  return settingsFaults(given).length === 0 ? given : "invalid";
}

function hasTypes(settings: Readonly<Record<keyof DossierSettings, unknown>>): settings is DossierSettings {
  const { school, uai, version: ofDossier, candidacy, members, referenceDate, edition, rulesOff } = settings;
  return (
    [school, uai, ofDossier, referenceDate, edition].every((value) => value === null || typeof value === "string") &&
    (candidacy === null || candidacy === "individual" || candidacy === "network") &&
    [members, rulesOff].every((list) => Array.isArray(list) && list.every((value) => typeof value === "string"))
  );
}
