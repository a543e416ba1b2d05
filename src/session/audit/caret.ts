import { whereOf } from "../../checker";
import { passageAt, type Dossier } from "../../dossier";
import type { GuideEdition } from "../../guide";
import type { Anchor } from "./types";

/** Characters of a quote: enough to be found again, and to be read in a comment. */
const longest = 200;

/** The criterion, in the edition's frame, that a paragraph of the body stands in; null outside. */
export function criterionAt(dossier: Dossier, paragraph: number | null): number | null {
  const written = passageAt(dossier, paragraph)?.criterion ?? null;
  return dossier.criteria.find(({ criterion }) => criterion === written)?.national ?? null;
}

/** The words of a paragraph as what a constat is anchored on; null without words, or outside the school's text. */
export function anchorAt(
  dossier: Dossier,
  edition: GuideEdition,
  paragraph: number | null,
): { readonly anchor: Anchor; readonly criterion: number | null } | null {
  const passage = dossier.passages.find(({ paragraph: { index } }) => index !== null && index === paragraph);
  const text = passage?.paragraph.text.trim() ?? "";
  if (!passage || text === "") return null;
  return {
    anchor: { quote: text.slice(0, longest), where: whereOf(passage, edition) },
    criterion: criterionAt(dossier, paragraph),
  };
}
