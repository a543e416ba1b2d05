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
    const texts = passages.map(({ paragraph }) => legible(paragraph.text).text);
    if (texts.some((text, rank) => tellsAgreement(text) && !isUnfilled(text, texts[rank + 1] ?? ""))) return [];
    return [{ what: "Accord du conseil d’administration non mentionné.", text: null, at: null }];
  },
});

const agreement = /\b(accords?|approu\w+|approbation|adopt\w+|vot(e|ee?s?)|deliber\w+|avis|valid\w+|seance|dates?)\b/;

/** What a form leaves for the date: dots, a line, « JJ/MM/AAAA », « XX »; or nothing after « en date du ». */
const blank = /[._…]{3}|…|\.\. ?\/|\bX{2}|\bjj\b|\b(?:du|le|date)\s*:?\s*$/i;
const day = /(?<!\d)\d{1,2}(?:er)? ?(?:[/.-] ?\d{1,2} ?[/.-] ?\d{2}|\p{L}{3,9}\.? \d{4})/u;

/** An agreement line of which nobody wrote the date, neither in it nor after it. */
function isUnfilled(text: string, next: string): boolean {
  return blank.test(text) && !day.test(text) && !(text.length < longestLine && day.test(next));
}

const longestLine = 120;

function tellsAgreement(plain: string): boolean {
  if (!/conseil|\bCA\b/i.test(plain)) return false;
  const folded = fold(plain);
  return (/conseils? d'administration/.test(folded) || /\bCA\b/.test(plain)) && agreement.test(folded);
}
