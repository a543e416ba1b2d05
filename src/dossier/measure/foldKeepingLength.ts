import { foldTypography } from "../../document";

/** Lower case without accents, character for character: what the grammar of measures is written in. */
export function foldKeepingLength(text: string): string {
  return foldTypography(text.normalize("NFC"))
    .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize("NFD")[0]!)
    .toLowerCase();
}
