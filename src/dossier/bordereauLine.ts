import type { Paragraph } from "../document";
import { fullDate } from "./evidenceDate";
import { evidenceCode, evidenceNoun, evidenceNumeral, numberKey, numberSign } from "./evidenceNumber";
import { locateParagraph } from "./place";
import type { BordereauItem } from "./types";

const line = new RegExp(
  String.raw`^\s*(?:${evidenceNoun}\s*)?${numberSign}?(${evidenceNumeral})[\s.:)–—-]*[.:)\t–—-]\s*([^\s.:)–—-].*)$`,
  "iu",
);

const opening = new RegExp(
  String.raw`^\s*(?:${evidenceNoun}\s*|(?=${evidenceCode}))${numberSign}?${evidenceNumeral}\s*(?:$|[.:)\t–—-]\s)`,
  "iu",
);

/** « Annexe 3 – Convention » over the annex itself or in a table of contents: it names the piece and cites nothing. */
export function namesAnnex(text: string): boolean {
  return opening.test(text);
}

/** « Annexe 3 – Convention » in a list of paragraphs. */
export function lineItem(paragraph: Paragraph): BordereauItem | null {
  const [, written = "", words = ""] = line.exec(paragraph.text) ?? [];
  const key = numberKey(written);
  if (key === null) return null;
  const own = { written, number: key, title: words.trim(), date: fullDate(words) };
  return {
    ...own,
    type: "",
    proves: "",
    link: "",
    page: "",
    bookmarks: paragraph.bookmarks,
    table: null,
    location: locateParagraph(paragraph),
  };
}
