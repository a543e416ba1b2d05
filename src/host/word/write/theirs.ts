import { isOurComment } from "../../../document";
import { readFlatOpc, spacerStyle } from "../../../ooxml";
import { HostError } from "../..";
import { markSign, plainText } from "../comparable";

/** What no block of ours holds: pictures, drawings, embedded objects, equations, and the break of a section. */
const foreign = /<(?:w:drawing|w:pict|w:object|m:oMath)\b|<w:pPr>(?:(?!<\/w:pPr>)[^])*<w:sectPr\b/;

/** A paragraph that we leave empty, in which words stand. */
const filledSpacer = new RegExp(
  `<w:p[ >](?:(?!</w:p>)[^])*<w:pStyle w:val="${spacerStyle}"/>(?:(?!</w:p>)[^])*<w:t(?: [^>]*)?>[^<]*[^<\\s]`,
);

/**
 * Refuses to take blocks of ours away that hold something of somebody else's. Throws HostError `occupied`, of `detail`.
 * Word gives the comments of a package beside its text: only those that the text refers to count, and one whose words it
 * does not give may be anybody's.
 */
export function refuseTheirs(xml: string, detail: string): void {
  const marks = [...xml.matchAll(/<w:commentReference\b[^>]*?\bw:id="([^"]*)"/g)].map(([, id]) => id!);
  const isForeign = foreign.test(xml) || filledSpacer.test(xml);
  if (marks.length === 0 && !isForeign) return;
  const ours = new Set(
    readFlatOpc(xml)
      .comments.filter(isOurComment)
      .map(({ id }) => id),
  );
  if (isForeign || !marks.every((id) => ours.has(id))) throw new HostError("occupied", detail);
}

/** Refuses it where words stand behind a « ⚠ » that is no mark of ours: they are its author's. Throws HostError `occupied`. */
export function refuseAuthorMarks(xml: string, detail: string): void {
  // A second reading only where there is such a sign at all.
  if (!xml.includes(markSign.trim())) return;
  const isAuthors = readFlatOpc(xml).paragraphs.some(({ text }) => ` ${plainText(text)}`.includes(markSign));
  if (isAuthors) throw new HostError("occupied", detail);
}
