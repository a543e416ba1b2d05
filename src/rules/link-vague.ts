import { defineRule } from "../checker";
import { fold } from "../document";
import { inQuotes } from "../french";

/** Folded, without what surrounds them. */
const vague =
  /^(?:(?:(?:cliquez|cliquer|clic|clique|voir|c'est|par) )?(?:ici|la)|(?:(?:le|ce|un|via ce|via le|suivre ce|suivre le|voir le) )?lien(?: (?:ici|web|internet|vers le document))?|link|url|here|click here)$/;
const rawAddress = /^(?:(?:https?|ftp|file):\/\/|www\.)\S*$/;

export default defineRule({
  id: "link-vague",
  code: "P8",
  title: "Les liens disent où ils mènent",
  source: "evidence.links",
  severity: "warning",
  scope: "link",
  docs: {
    why: "Le texte du lien est ce que lit un auditeur, à l’écran, sur papier ou avec un lecteur d’écran.",
    how: "Donnez au lien l’intitulé du document et son numéro d’annexe.",
  },
  check({ target, words, location }) {
    if (words === null || /^mailto:/i.test(target)) return [];
    const said = fold(words).replace(/^[^a-z0-9]+|[^a-z0-9/]+$/g, "");
    if (!vague.test(said) && !rawAddress.test(said)) return [];
    return [{ what: `Texte de lien imprécis\u00a0: ${inQuotes(words.trim())}.`, text: words, at: location }];
  },
});
