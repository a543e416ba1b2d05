import type { AuditSession, Session } from "../../src/session";

const me = { voice: "auditor", id: "martin" } as const;

/** Opens the audit, somebody being at work in it. */
export async function beginAudit(session: Session): Promise<AuditSession> {
  const audit = await session.audit();
  await audit.open();
  await audit.identify(me, { name: "A. Martin", position: "IEN" });
  return audit;
}

/** A verdict with its reason. */
export const verdict = (expectation: string) =>
  ({ expectation, verdict: "non-compliant", gravity: "minor", reason: "La convention manque." }) as const;

/** Enters what makes a fiche of criterion 1, and a constat on words of the school’s. */
export async function scoreCriterion(audit: AuditSession): Promise<void> {
  await audit.setVerdict(verdict("C1.1"));
  await audit.setComment(1, "Un dossier clair.");
  await audit.putObservation(observation);
}

const observation = {
  id: "o1",
  criterion: 1,
  kind: "strength",
  basis: "dossier",
  text: "Une équipe engagée.",
  evidence: "",
  anchor: { quote: "L’équipe s’est élargie", where: "" },
} as const;
