import { fold, legible } from "../document";
import { defineRule } from "../checker";

export default defineRule({
  id: "council-agreement",
  code: "S10",
  title: "Le dossier mentionne l’accord du conseil d’administration",
  source: "council",
  severity: "info",
  scope: "dossier",
  docs: {
    why: "La demande de label comporte l’accord du conseil d’administration de l’établissement.",
    how: "Écrivez-le au début du dossier, avec la date de la séance\u00a0; en réseau, pour chaque établissement.",
  },
  check({ passages }) {
    if (passages.some(({ paragraph }) => tellsAgreement(paragraph.text))) return [];
    return [{ what: "Accord du conseil d’administration non mentionné.", text: null, at: null }];
  },
});

const agreement = /\b(accords?|approu\w+|approbation|adopt\w+|vot(e|ee?s?)|deliber\w+|avis|valid\w+|seance|dates?)\b/;

function tellsAgreement(text: string): boolean {
  const { text: plain } = legible(text);
  if (!/conseil|\bCA\b/i.test(plain)) return false;
  const folded = fold(plain);
  return (/conseils? d'administration/.test(folded) || /\bCA\b/.test(plain)) && agreement.test(folded);
}
