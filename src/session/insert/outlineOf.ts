import type { Dossier } from "../../dossier";
import { typeset } from "../../french";
import type { GuideEdition } from "../../guide";
import type { CriterionOutline } from "../types";

/** The guide's criteria with what the dossier holds of them; null for a document not read yet. */
export function outlineOf(dossier: Dossier | null, edition: GuideEdition): readonly CriterionOutline[] {
  return edition.criteria.map(({ number, title }) => {
    const found = dossier?.criteria.find(({ criterion }) => criterion === number);
    return {
      number,
      title: typeset(title.text),
      actions: found?.actions.length ?? 0,
      commitments: found?.commitments.length ?? 0,
      isPresent: found !== undefined,
    };
  });
}
