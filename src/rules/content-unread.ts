import { placeOf, type DocumentText, type Location, type ReadWarning } from "../document";
import { defineRule } from "../checker";
import { answersOf, type Dossier } from "../dossier";
import { isRequired } from "../tables";
import { inQuotes } from "../french";

export default defineRule({
  id: "content-unread",
  code: "S12",
  title: "Tout le contenu du dossier a pu être lu",
  source: "form.unread",
  severity: "info",
  scope: "dossier",
  docs: {
    why: "Ce qui n’a pas été lu n’a pas été vérifié non plus.",
    how: "Copiez ce contenu dans le document lui-même, en texte et en tableaux Word, ou vérifiez-le à l’œil.",
  },
  check(dossier) {
    const unread = unreadIn(dossier);
    const [first] = unread;
    if (!first) return [];
    const told = unread.slice(0, most).map(({ warning, at }) => `${nameOf(warning)}${whereOf(at)}`);
    const others = unread.length - told.length;
    const rest = others > 0 ? [`${others} autre${others > 1 ? "s" : ""}`] : [];
    const what = `Contenu qui n’a pas pu être lu\u00a0: ${[...told, ...rest].join("\u00a0; ")}.`;
    return [{ what, text: null, at: first.at }];
  },
});

/** So many are named; the others are counted. */
const most = 3;

interface Unread {
  readonly warning: ReadWarning;
  /** The paragraph that it stands in or after; null at the head of the document. */
  readonly at: Location | null;
}

/** Content of other files anywhere; an object of another program where it may be the answer that we look for. */
function unreadIn(dossier: Dossier): readonly Unread[] {
  const inAnswers = requiredParagraphs(dossier);
  return dossier.documents.flatMap((document, file) =>
    document.warnings.flatMap((warning): readonly Unread[] => {
      const isLooked = warning.code !== "embedded-object" || inAnswers.has(`${file} ${warning.paragraph}`);
      return isLooked ? [{ warning, at: locationOf(document, warning) }] : [];
    }),
  );
}

function requiredParagraphs(dossier: Dossier): ReadonlySet<string> {
  const paragraphs = answersOf(dossier)
    .filter(({ table, field }) => isRequired(table, field))
    .flatMap(({ cell }) => cell.blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : [])));
  return new Set(paragraphs.map(({ index, file = 0 }) => `${file} ${index}`));
}

function locationOf({ paragraphs }: DocumentText, { paragraph }: ReadWarning): Location | null {
  const found = paragraph === null ? undefined : paragraphs[paragraph];
  if (!found) return null;
  const before = paragraphs
    .slice(0, found.index! + 1)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .at(-1);
  return { place: placeOf(found), anchor: placeOf(before ?? found) };
}

function nameOf({ code, detail }: ReadWarning): string {
  const name = detail.split(/[\\/]/).at(-1) ?? "";
  const own = name === "" ? "" : ` (${name})`;
  switch (code) {
    case "alt-chunk":
      return `un fichier importé${own}`;
    case "sub-document":
      return `un sous-document${own}`;
    case "embedded-object":
      return `un objet incorporé${own}`;
  }
}

/** Enough of the words before it to find it by. */
function whereOf(at: Location | null): string {
  const words = at?.anchor.text.replace(/\s+/g, " ").trim() ?? "";
  if (words === "") return "";
  const cut = words.length > 60 ? `${words.slice(0, words.lastIndexOf(" ", 60))}…` : words;
  return ` après ${inQuotes(cut)}`;
}
