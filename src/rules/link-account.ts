import { defineRule } from "../checker";

/** Places that open for those who have an account there: stores of files and the working spaces of schools. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)sharepoint\.com$/, "SharePoint"],
  [/^(?:onedrive\.live\.com|1drv\.ms)$/, "OneDrive"],
  [/^(?:teams\.microsoft\.com|teams\.live\.com)$/, "Teams"],
  [/^(?:drive|docs|classroom)\.google\.com$/, "Google Drive"],
  [/(?:^|\.)icloud\.com$/, "iCloud"],
  [/(?:^|\.)(?:index-education\.net|ecoledirecte\.com)$/, "la vie scolaire en ligne"],
  [/(?:^|[.-])ent(?:\d{2})?(?:[.-]|$)|^enthdf\./, "un ENT"],
  [
    /(?:^|\.)(?:monlycee\.net|e-lyco\.fr|lyceeconnecte\.fr|atrium-sud\.fr|toutatice\.fr|monbureaunumerique\.fr|eclat-bfc\.fr|l-educdenormandie\.fr)$/,
    "un ENT",
  ],
];

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
    const host =
      kind === "url" ? /^(?:https?:\/\/|(?=www\.))([^/?#:]+)/i.exec(target.trim())?.[1]?.toLowerCase() : null;
    const place = host && hosts.find(([pattern]) => pattern.test(host))?.[1];
    if (!place) return [];
    const what = `Lien vers un espace qui demande un compte (${place})\u00a0: ${target}`.replace(/\.?$/, ".");
    return [{ what, text: words || target, at: location }];
  },
});
