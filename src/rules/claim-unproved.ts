import { legible } from "../document";
import { defineRule } from "../checker";
import type { Answer, Dossier } from "../dossier";
import { inQuotes } from "../french";

/** Documents that people claim; plain search first, as most cells claim none. */
const tokens = ["convention", "enquête", "enquete", "compte", "tableau", "questionnaire", "verba"];
const claim =
  /(?<!\p{L})(?:conventions?(?: de partenariat)? (?:a été |ont été |est |sont )?signées?|enqu[êe]tes?|comptes?[ -]rendus?|tableaux? de bord|questionnaires? de satisfaction|proc[èe]s[ -]verba(?:l|ux))(?!\p{L})/iu;

export default defineRule({
  id: "claim-unproved",
  code: "P11",
  title: "Un document annoncé est joint",
  source: "evidence",
  severity: "info",
  scope: "answer",
  docs: {
    why: "Les éléments de preuve sont joints au dossier dans un document annexe.",
    how: "Joignez ce document à l’annexe et citez-le ici par son numéro.",
  },
  check(answer, { dossier }) {
    const { text, state, location } = answer;
    const found = findClaim(text);
    if (found === null || state !== "filled" || isProved(answer, dossier)) return [];
    return [{ what: `Document annoncé, mais sans preuve citée\u00a0: ${inQuotes(found)}.`, text: found, at: location }];
  },
});

function findClaim(text: string): string | null {
  const { text: plain, spanOf } = legible(text);
  const lower = plain.toLowerCase();
  const found = tokens.some((token) => lower.includes(token)) ? claim.exec(plain) : null;
  if (!found) return null;
  const { start, end } = spanOf(found.index, found.index + found[0].length);
  return text.slice(start, end);
}

/** Whether something is cited in the answer's block; of an answer outside blocks, in its own field. */
function isProved({ criterion, block, table, field }: Answer, { citations }: Dossier): boolean {
  return citations.some(
    (one) =>
      one.criterion === criterion &&
      one.block === block &&
      one.table !== null &&
      (block !== null || (one.table === table && one.field === field)),
  );
}
