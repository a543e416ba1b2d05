import { isObject, parseJson } from "../record";
import { readLetterWording, type LetterWording } from "./letterWording";
import { policyFaults, policyFaultSentence, tidyPolicy, type PolicyChoice, type PolicyFault } from "./policyFaults";

/** The first key of the file. */
const format = "dossier-lycee-des-metiers/academie";
const version = 1;

/** Why a file holds no choice that can be taken. */
export type PolicyFileFault = { readonly kind: "not-policy" | "newer" | "invalid" } | PolicyFault;

const sentences = {
  "not-policy": "ce fichier ne contient pas de réglages d’académie.",
  newer: "ces réglages viennent d’une version plus récente de l’outil\u00a0; mettez l’outil à jour pour les lire.",
  invalid: "ces réglages contiennent des valeurs que l’outil ne comprend pas\u00a0; rien n’en a été repris.",
} as const;

/** One French sentence for people on a file that was refused. Starts in lower case, to follow its name. */
export function policyFileFaultSentence(fault: PolicyFileFault): string {
  return "key" in fault ? policyFaultSentence(fault) : sentences[fault.kind];
}

/** What the académie chose as a small JSON file, for another dossier, a colleague or `ldm audit --policy`. */
export function writePolicyFile(choice: PolicyChoice, letter: LetterWording | null = null): string {
  return `${JSON.stringify({ format, version, ...tidyPolicy(choice), ...(letter && { letter }) }, null, 2)}\n`;
}

/** Reads such a file; every value is checked, and one that is wrong refuses the whole. A missing key is no choice. */
export function readPolicyFile(text: string): PolicyChoice | PolicyFileFault {
  const file = parseJson(text);
  if (!isObject(file) || file.format !== format || typeof file.version !== "number") return { kind: "not-policy" };
  if (file.version > version) return { kind: "newer" };
  const { fiveMinorsMakeMajor = false, labels = {} } = file;
  if (typeof fiveMinorsMakeMajor !== "boolean" || !isObject(labels) || !isTexts(labels)) return { kind: "invalid" };
  if (file.letter !== undefined && readLetterWording(file.letter) === null) return { kind: "invalid" };
  const choice = tidyPolicy({ fiveMinorsMakeMajor, labels });
  const [fault] = policyFaults(choice);
  return fault ?? choice;
}

/** The letter to the school of a file that `readPolicyFile` takes; null where it has none. */
export function letterInPolicyFile(text: string): LetterWording | null {
  const file = parseJson(text);
  return isObject(file) && file.format === format ? readLetterWording(file.letter) : null;
}

function isTexts(labels: Readonly<Record<string, unknown>>): labels is Readonly<Record<string, string>> {
  return Object.values(labels).every((label) => typeof label === "string");
}
