import { defineRule } from "../checker";
import { accountPlace } from "../dossier";

export default defineRule({
  id: "link-account",
  code: "P6",
  title: "Les liens s’ouvrent sans compte",
  source: "evidence.links",
  severity: "warning",
  scope: "link",
  docs: {
    why: "L’auditeur n’a pas de compte à cet endroit, et un partage peut prendre fin avant l’audit.",
    how: "Joignez le document à l’annexe et citez son numéro.",
  },
  check({ kind, target, words, location }) {
    const place = kind === "url" ? accountPlace(target) : null;
    if (place === null) return [];
    const what = `Lien vers un espace qui demande un compte (${place})\u00a0: ${target}`.replace(/\.?$/, ".");
    return [{ what, text: words || target, at: location }];
  },
});
