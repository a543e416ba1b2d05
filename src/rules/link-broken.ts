import { defineRule } from "../checker";
import type { DocumentText } from "../document";
import { inQuotes } from "../french";

export default defineRule({
  id: "link-broken",
  code: "P13",
  title: "Les liens mènent quelque part",
  source: "evidence.links",
  severity: "error",
  scope: "link",
  docs: {
    why: "L’auditeur qui suit ce lien ne trouve rien.",
    how: "Refaites le lien, ou citez à sa place le numéro de l’annexe.",
  },
  check({ kind, target, words, location }, { dossier }) {
    const text = words || target || null;
    if (kind === "url") {
      if (!/^(?:#|https?:\/*|file:\/*|about:blank|mailto:)?$/i.test(target.trim())) return [];
      return [{ what: "Lien sans adresse.", text, at: location }];
    }
    // Word compares the names of bookmarks without regard to case; « _top » is the head of every document.
    const name = target.toLowerCase();
    if (name === "_top") return [];
    if (dossier.documents.some((document) => bookmarksOf(document).has(name))) return [];
    return [{ what: `Lien vers un signet qui n’existe plus\u00a0: ${inQuotes(target)}.`, text, at: location }];
  },
});

const known = new WeakMap<DocumentText, ReadonlySet<string>>();

/** The names of a document's bookmarks in small letters, made once for all its links. */
function bookmarksOf(document: DocumentText): ReadonlySet<string> {
  let names = known.get(document);
  if (!names) known.set(document, (names = new Set([...document.bookmarks].map((name) => name.toLowerCase()))));
  return names;
}
