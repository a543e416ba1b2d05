import { labelKeys } from "./labelKeys";
import { defaultWord, valuesOf } from "./labels";
import type { AuditPolicy } from "./types";
import type { AuditWordKind } from "./words";

/** What an académie chooses. */
export type PolicyChoice = Omit<AuditPolicy, "at">;

/** A word of the académie's that the visible tables could not show, or could not be read back from. `key`: of which word. */
export type PolicyFault =
  | { readonly kind: "unknown"; readonly key: string }
  | { readonly kind: "wordless"; readonly key: string }
  | { readonly kind: "too-long"; readonly key: string }
  /** In the tables brackets separate a verdict from its gravity. */
  | { readonly kind: "bracketed"; readonly key: string }
  /** `other`: the word of the same kind that reads the same already. */
  | { readonly kind: "taken"; readonly key: string; readonly other: string };

/** Characters of a label: it stands in a column of a table and on a button. */
export const longestLabel = 40;

/**
 * The choice as it is kept: labels on one line; those that are empty, or our own words, are left out, so that a word of
 * the guide's stays known as one.
 */
export function tidyPolicy({ fiveMinorsMakeMajor, labels }: PolicyChoice): PolicyChoice {
  const own = Object.entries(labels)
    .map(([key, label]): [string, string] => [key, label.replace(/\s+/g, " ").trim()])
    .filter(([key, label]) => label !== "" && label !== usualLabel(key));
  return { fiveMinorsMakeMajor, labels: Object.fromEntries(own) };
}

/** What stands against a choice; nothing when it can be kept. Two words of one kind that read alike would be one. */
export function policyFaults({ labels }: PolicyChoice): readonly PolicyFault[] {
  return Object.entries(labels).flatMap(([key, label]): readonly PolicyFault[] => {
    if (usualLabel(key) === null) return [{ kind: "unknown", key }];
    if (labelKeys(label).length === 0) return [{ kind: "wordless", key }];
    if (label.length > longestLabel) return [{ kind: "too-long", key }];
    if (/[()]/.test(label)) return [{ kind: "bracketed", key }];
    const kind = key.split(".")[0] as AuditWordKind;
    const words = valuesOf(kind)
      .filter((value) => `${kind}.${value}` !== key)
      .flatMap((value) => [labels[`${kind}.${value}`] ?? [], usualLabel(`${kind}.${value}`)!].flat());
    const readsAs = (word: string): string => labelKeys(word).join(" ");
    const other = words.find((word) => readsAs(word) === readsAs(label));
    return other === undefined ? [] : [{ kind: "taken", key, other }];
  });
}

/** One French sentence for people on a word that was refused. Starts in lower case, to follow the name of a file. */
export function policyFaultSentence(fault: PolicyFault): string {
  const usual = usualLabel(fault.key);
  switch (fault.kind) {
    case "unknown":
      return `«\u00a0${fault.key}\u00a0» n’est aucun des mots que l’académie peut remplacer.`;
    case "wordless":
      return `le libellé de «\u00a0${usual}\u00a0» ne contient aucun mot. Écrivez-en un, ou laissez-le vide.`;
    case "too-long":
      return `le libellé de «\u00a0${usual}\u00a0» dépasse ${longestLabel}\u00a0caractères. Raccourcissez-le.`;
    case "bracketed":
      return `le libellé de «\u00a0${usual}\u00a0» contient une parenthèse, qui dans les fiches annonce la gravité. Ôtez-la.`;
    case "taken":
      return `le libellé de «\u00a0${usual}\u00a0» se confond avec «\u00a0${fault.other}\u00a0», qui dit autre chose. Choisissez-en un autre.`;
  }
}

function usualLabel(key: string): string | null {
  return defaultWord(key)?.label ?? null;
}
