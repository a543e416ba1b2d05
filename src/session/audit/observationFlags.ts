import { auditLabel, type AuditRecord, type Observation } from "../../audit";
import { placeOf, type Place } from "../../document";
import type { Dossier } from "../../dossier";
import { capitalise } from "../../french";
import type { Flag } from "../../host";

/** The comments of constats that are anchored on words of the school's, each on its words. */
export function observationFlags({ assessments, policy }: AuditRecord, dossier: Dossier): readonly Flag[] {
  return assessments.flatMap(({ name, observations }) =>
    observations.flatMap((observation) => {
      const at = observation.isDeleted ? null : placeOfAnchor(observation, dossier);
      if (!at) return [];
      const kind = capitalise(auditLabel("observation", observation.kind, policy));
      const evidence = observation.evidence && ` (${observation.evidence})`;
      return [
        {
          key: observation.id,
          text: `${kind}, ${auditLabel("basis", observation.basis, policy)}\u00a0: ${observation.text}${evidence} — ${name}`,
          label: kind,
          at: { place: at, anchor: at },
        },
      ];
    }),
  );
}

/** The quoted words, in the criterion of the constat first; null when nobody finds them any more. */
function placeOfAnchor({ anchor, criterion }: Observation, dossier: Dossier): Place | null {
  if (!anchor || anchor.quote.trim() === "") return null;
  const written = dossier.criteria.find(({ national }) => national === criterion)?.criterion ?? null;
  const holding = dossier.passages.filter(
    ({ paragraph }) => paragraph.index !== null && paragraph.text.includes(anchor.quote),
  );
  const found = holding.find((passage) => passage.criterion === written) ?? holding[0];
  if (!found) return null;
  const start = found.paragraph.text.indexOf(anchor.quote);
  return placeOf(found.paragraph, start, start + anchor.quote.length);
}
