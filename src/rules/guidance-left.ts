import { defineRule, replaceEdit, type Fix } from "../checker";
import { instructionPassages, type Answer } from "../dossier";
import type { GuideEdition } from "../guide";

export default defineRule({
  id: "guidance-left",
  code: "F2",
  title: "La réponse de l’établissement remplace les consignes du modèle",
  source: "hints",
  severity: "error",
  scope: "answer",
  docs: {
    why: "L’auditeur cherche ici les mots de l’établissement, pas ceux du modèle.",
    how: "Écrivez votre réponse à la place de la consigne, ou effacez la consigne.",
  },
  check(answer, { guide }) {
    const { field, instruction, location } = answer;
    // « OUI ou NON » is told by its own rule.
    if (instruction === null || field === "perenne") return [];
    const what = "Consigne du modèle non remplacée.";
    return [{ what, text: instruction, at: location, fixes: [removal(answer, guide)] }];
  },
});

/** Takes the instruction away: at once where it stands as printed, under the author's eyes where it was edited. */
function removal(answer: Answer, guide: GuideEdition): Fix {
  const passages = instructionPassages(guide, answer);
  return {
    label: "Effacer la consigne",
    safety: passages.every(({ isLiteral }) => isLiteral) ? "safe" : "check-after",
    edits: passages.map(({ paragraph, start, end }) => replaceEdit(paragraph, start, end, "")),
  };
}
