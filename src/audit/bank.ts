import { fold } from "../document";
import { isObject, parseJson } from "../record";
import { valuesOf } from "./labels";
import type { ObservationKind } from "./types";

/** A constat worth writing again, in another dossier. */
export interface Remark {
  /** Null: for any criterion. */
  readonly criterion: number | null;
  readonly kind: ObservationKind;
  readonly text: string;
}

/** The first key of a bank's file. */
const format = "dossier-lycee-des-metiers/constats";
const version = 1;
/** A bank is read by a person: beyond this it is none. */
const mostRemarks = 2000;
const longestText = 2000;

/** Why a file holds no bank that can be taken. */
export type BankFault = "not-a-bank" | "newer" | "invalid";

const sentences: Record<BankFault, string> = {
  "not-a-bank": "ce fichier ne contient pas de banque de constats.",
  newer:
    "cette banque de constats vient d’une version plus récente de l’outil\u00a0; mettez l’outil à jour pour la lire.",
  invalid: "cette banque de constats contient des valeurs que l’outil ne comprend pas\u00a0; rien n’en a été repris.",
};

/** One French sentence for people on a file that was refused. Starts in lower case, to follow its name. */
export function bankFaultSentence(fault: BankFault): string {
  return sentences[fault];
}

/** The bank as a small JSON file, for oneself elsewhere or for a colleague. */
export function writeBank(remarks: readonly Remark[]): string {
  return `${JSON.stringify({ format, version, constats: remarks }, null, 2)}\n`;
}

/** Reads such a file; every value is checked, and one that is wrong refuses the whole. */
export function readBank(text: string): readonly Remark[] | BankFault {
  const file = parseJson(text);
  if (!isObject(file) || file.format !== format || typeof file.version !== "number") return "not-a-bank";
  if (file.version > version) return "newer";
  const { constats } = file;
  if (!Array.isArray(constats) || constats.length > mostRemarks || !constats.every(isRemark)) return "invalid";
  return withRemarks([], constats);
}

/** The bank with these remarks, those whose words it holds already for that criterion and kind left out. */
export function withRemarks(bank: readonly Remark[], added: readonly Remark[]): readonly Remark[] {
  const known = new Set<string>();
  return [...bank, ...added].filter((remark) => {
    const key = keyOf(remark);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** The bank without a remark. */
export function withoutRemark(bank: readonly Remark[], removed: Remark): readonly Remark[] {
  return bank.filter((remark) => keyOf(remark) !== keyOf(removed));
}

/** The remarks offered for a criterion: its own, then those for any. */
export function remarksFor(bank: readonly Remark[], criterion: number): readonly Remark[] {
  return [...bank.filter((one) => one.criterion === criterion), ...bank.filter((one) => one.criterion === null)];
}

function keyOf({ criterion, kind, text }: Remark): string {
  return [criterion, kind, fold(text)].join("\n");
}

function isRemark(value: unknown): value is Remark {
  if (!isObject(value)) return false;
  const { criterion, kind, text, ...others } = value;
  return (
    Object.keys(others).length === 0 &&
    (criterion === null || (Number.isInteger(criterion) && Number(criterion) > 0)) &&
    (valuesOf("observation") as readonly unknown[]).includes(kind) &&
    typeof text === "string" &&
    text.trim() !== "" &&
    text.length <= longestText
  );
}
