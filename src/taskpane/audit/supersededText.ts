import { auditLabel, type AuditPolicy, type Superseded } from "../../audit";
import { verdictText } from "./verdictText";
import { words } from "./words";

/** An older word that a newer one replaced: whose, of what, before and after. */
export function supersededText(one: Exclude<Superseded, { readonly kind: "edition" }>, policy: AuditPolicy): string {
  const { lost, lostKinds, nothing } = words.team;
  switch (one.kind) {
    case "policy":
      return lostKinds.policy;
    case "person":
      return lost(one.name, lostKinds.person, one.lost.name, one.kept.name);
    case "verdict": {
      const said = (entry: typeof one.kept) => [verdictText(entry, policy), entry.reason].filter(Boolean).join(" — ");
      return lost(one.name, one.kept.expectation, said(one.lost), said(one.kept));
    }
    case "effectiveness": {
      const said = (level: typeof one.kept) => (level ? auditLabel("effectiveness", level, policy) : nothing);
      return lost(one.name, lostKinds.effectiveness(one.criterion), said(one.lost), said(one.kept));
    }
    case "comment":
      return lost(one.name, lostKinds.comment(one.criterion), one.lost || nothing, one.kept || nothing);
    case "observation":
      return lost(one.name, lostKinds.observation, one.lost.text || nothing, one.kept.text || nothing);
    case "opinion":
      return lost(one.name, lostKinds.opinion, one.lost.motive || nothing, one.kept.motive || nothing);
  }
}
