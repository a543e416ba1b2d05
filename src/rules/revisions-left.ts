import { humanComments, placeOf, type DocumentText } from "../document";
import { defineRule } from "../checker";

export default defineRule({
  id: "revisions-left",
  code: "D3",
  title: "Le dossier envoyé ne garde ni modification suivie ni commentaire",
  source: "form.revisions",
  severity: "info",
  scope: "dossier",
  docs: {
    why: "L’auditeur verrait vos échanges et vos versions de travail.",
    how: "Onglet Révision\u00a0: acceptez ou refusez les modifications, puis supprimez les commentaires.",
  },
  check({ documents }) {
    const revisions = documents.reduce((sum, { revisionCount }) => sum + revisionCount, 0);
    const comments = documents.reduce((sum, document) => sum + humanComments(document).length, 0);
    if (revisions + comments === 0) return [];
    const left = [
      ...(revisions > 0 ? [counted(revisions, "modification suivie", "modifications suivies")] : []),
      ...(comments > 0 ? [counted(comments, "commentaire", "commentaires")] : []),
    ];
    return [{ what: `Il reste ${left.join(" et ")}.`, text: null, at: placeOfFirst(documents) }];
  },
});

function placeOfFirst(documents: readonly DocumentText[]) {
  for (const document of documents) {
    const ids = new Set(humanComments(document).map(({ id }) => id));
    const first = document.paragraphs.find(
      ({ textWithDeletions, comments }) => textWithDeletions !== null || comments.some((id) => ids.has(id)),
    );
    if (first) return { place: placeOf(first), anchor: placeOf(first) };
  }
  return null;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
