import { hasStarted } from "../audit";
import { defineRule } from "../checker";
import { placeOf, type DocumentText, type Location } from "../document";

export default defineRule({
  id: "scores-left",
  code: "A7",
  title: "La version rendue à l’établissement ne garde pas la notation",
  source: "audit.removable",
  severity: "warning",
  scope: "dossier",
  audience: "school",
  docs: {
    why: "Ces appréciations sont personnelles aux auditeurs et voyageraient avec le document.",
    how: "Dans l’onglet Auditer, préparez la «\u00a0version à rendre\u00a0»\u00a0: elle retire toute la notation et rien d’autre.",
  },
  check({ documents, auditSheets }, { audit }) {
    const comments = documents.reduce((sum, document) => sum + auditComments(document).size, 0);
    const left = [
      ...(audit && hasStarted(audit) ? ["la notation gardée dans le document"] : []),
      ...(auditSheets.length > 0 ? [counted(auditSheets.length, "fiche d’audit", "fiches d’audit")] : []),
      ...(comments > 0 ? [counted(comments, "commentaire d’auditeur", "commentaires d’auditeur")] : []),
    ];
    if (left.length === 0) return [];
    const sheet = auditSheets.find(({ location }) => location !== null);
    const at = sheet?.location ?? placeOfFirst(documents);
    return [{ what: `Il reste de l’audit\u00a0: ${left.join(", ")}.`, text: null, at }];
  },
});

/** Constats that the add-in wrote as comments. */
function auditComments({ comments }: DocumentText): ReadonlySet<string> {
  return new Set(comments.filter(({ text }) => text.trimStart().startsWith("[Audit]")).map(({ id }) => id));
}

function placeOfFirst(documents: readonly DocumentText[]): Location | null {
  for (const document of documents) {
    const ids = auditComments(document);
    const first = document.paragraphs.find(({ comments }) => comments.some((id) => ids.has(id)));
    if (first) return { place: placeOf(first), anchor: placeOf(first) };
  }
  return null;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
