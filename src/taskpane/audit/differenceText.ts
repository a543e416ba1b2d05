import { auditLabel, type AuditPolicy, type SheetDifference } from "../../audit";
import { verdictText } from "./verdictText";
import { words } from "./words";

/** What the scores and a visible table say of one thing: whose, of what, both sides. */
export function differenceText(one: SheetDifference, policy: AuditPolicy): string {
  const { lostKinds, nothing } = words.team;
  const { differs } = words.sheets;
  switch (one.kind) {
    case "person":
      return differs(one.name, lostKinds.person, one.kept.position || nothing, one.read.position || nothing);
    case "verdict": {
      const said = (entry: typeof one.kept) =>
        entry ? [verdictText(entry, policy), entry.reason].filter(Boolean).join(" — ") : nothing;
      return differs(one.name, (one.kept ?? one.read)!.expectation, said(one.kept), said(one.read));
    }
    case "effectiveness": {
      const said = (level: typeof one.kept) => (level ? auditLabel("effectiveness", level, policy) : nothing);
      return differs(one.name, lostKinds.effectiveness(one.criterion), said(one.kept), said(one.read));
    }
    case "comment":
      return differs(one.name, lostKinds.comment(one.criterion), one.kept || nothing, one.read || nothing);
    case "observation":
      return differs(one.name, lostKinds.observation, one.kept?.text ?? nothing, one.read?.text ?? nothing);
    case "opinion": {
      const said = (entry: typeof one.kept) =>
        entry?.opinion
          ? [auditLabel("opinion", entry.opinion, policy), entry.motive].filter(Boolean).join(" — ")
          : nothing;
      return differs(one.name, lostKinds.opinion, said(one.kept), said(one.read));
    }
  }
}
