import { defineRule } from "../checker";
import { isLocalTarget } from "../dossier";

export default defineRule({
  id: "link-local",
  code: "P5",
  title: "Les liens s’ouvrent chez l’auditeur",
  source: "evidence.links",
  severity: "error",
  scope: "link",
  docs: {
    why: "Un fichier de votre poste ou de votre réseau ne s’ouvre pas chez l’auditeur.",
    how: "Joignez le fichier à l’annexe et citez son numéro à la place du lien.",
  },
  check({ kind, target, location }) {
    if (kind !== "url" || !isLocalTarget(target)) return [];
    return [{ what: "Lien vers un fichier local.", text: target, at: location }];
  },
});
