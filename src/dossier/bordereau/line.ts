import { legible, placeOf, type Paragraph } from "../../document";
import { fullDate } from "../evidenceDate";
import { evidenceCode, evidenceLetter, evidenceNoun, evidenceNumeral, numberKey, numberSign } from "../evidenceNumber";
import { locateParagraph } from "../place";
import type { BordereauItem } from "./types";

const numeral = String.raw`(?:${evidenceNumeral}|${evidenceLetter})`;
const line = new RegExp(
  String.raw`^(\s*(?:${evidenceNoun}\s*)?${numberSign}?)(${numeral})[\s.:)–—-]*[.:)\t–—-]\s*([^\s.:)–—-].*)$`,
  "iu",
);

const opening = new RegExp(
  String.raw`^\s*(?:${evidenceNoun}\s*|(?=${evidenceCode}))${numberSign}?${numeral}\s*(?:$|[.:)\t–—-]\s)`,
  "iu",
);

/** Characters that name a piece, and those of its line in a list: beyond, a text is prose. */
const longestOpening = 100;
const longestLine = 600;

/** « Annexe 3 – Convention » over the annex itself or in a table of contents: it names the piece and cites nothing. */
export function namesAnnex(text: string): boolean {
  return opening.test(legible(text.slice(0, longestOpening)).text);
}

/** « Annexe 3 – Convention » in a list of paragraphs, its number written or given by Word. */
export function lineItem(paragraph: Paragraph): BordereauItem | null {
  const { text, spanOf } = legible(
    paragraph.number === null ? paragraph.text : `${paragraph.number}\t${paragraph.text}`,
  );
  // « M. Dupont » is nobody's thirteenth annex.
  const isShort = text.length <= longestLine && !/^\s*M\.\s/.test(text);
  const [, before = "", written = "", words = ""] = (isShort && line.exec(text)) || [];
  const key = numberKey(written);
  if (key === null) return null;
  const { start, end } = spanOf(before.length, before.length + written.length);
  return {
    written,
    writtenAt: paragraph.number === null ? placeOf(paragraph, start, end) : null,
    number: key,
    title: words.trim(),
    date: fullDate(words),
    type: "",
    proves: "",
    link: "",
    page: "",
    says: new Map(),
    bookmarks: paragraph.bookmarks,
    table: null,
    location: locateParagraph(paragraph),
  };
}
