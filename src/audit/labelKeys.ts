import { splitWords } from "../document";

/** What identifies a label in a table: its words, case, accents, plural and punctuation aside. */
export function labelKeys(label: string): readonly string[] {
  return splitWords(label).map(({ key }) => singular(key));
}

/** « points forts » is « point fort ». */
export function singular(key: string): string {
  return key.replace(/(?<=.)s$/, "");
}
