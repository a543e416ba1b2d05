import { fold } from "../document";
import { defineRule, whereOf, type Problem } from "../checker";
import { answersOf, isAnswered, type Answer } from "../dossier";

export default defineRule({
  id: "text-duplicated",
  code: "F9",
  title: "Chaque critère et chaque bloc a son propre texte",
  source: "criterion",
  severity: "warning",
  scope: "dossier",
  docs: {
    why: "Le dossier présente le travail réalisé pour chaque critère\u00a0; un texte recopié n’en dit rien de propre.",
    how: "Écrivez ce qui est propre à ce critère ou à ce bloc.",
  },
  check(dossier, { guide }) {
    const first = new Map<string, Answer>();
    return answersOf(dossier).flatMap((answer): readonly Problem[] => {
      if (answer.text.length < least || !isAnswered(answer)) return [];
      const key = fold(answer.text);
      const known = first.get(key);
      if (!known) first.set(key, answer);
      if (!known || key.length < least || isSamePart(known, answer)) return [];
      const { criterion, block, table, field, objective, indicator, text, location } = answer;
      const what = `Texte identique à celui-ci\u00a0: ${whereOf(known, guide)}.`;
      return [{ criterion, block, table, field, objective, indicator, what, text, at: location }];
    });
  },
});

/** Shorter texts may well be the same. */
const least = 120;

function isSamePart(a: Answer, b: Answer): boolean {
  return a.criterion === b.criterion && a.block === b.block;
}
