import { setConsensus, setVerdict, summariseAudit, type AuditRecord } from "../../src/audit";
import { auditSummary } from "../../src/rules/audited";
import { at, diallo, martin, say, wholeAudit, withDiallo } from "../helpers/audits";
import { buildAuditReport } from "../../src/report/audit/AuditContent";
import { readDossier, type Dossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { emptyRecord } from "../../src/record";
import { writeDocx } from "../../src/tables";

const edition = currentEdition;
const dossier: Dossier = readDossier([readDocx(writeDocx([{ kind: "criterion", criterion: 1 }]))], edition);
const gap = { verdict: "non-compliant", gravity: "major", reason: "Rien ne le montre." } as const;

/** A. Martin finds everything good, B. Diallo one attendu not. */
const differing: AuditRecord = wholeAudit(withDiallo, say("C1.1", gap, diallo))(dossier);

const summaryOf = (record: AuditRecord, candidacy: "individual" | "network" | null = null) =>
  summariseAudit({ record, dossier, edition, settings: { candidacy } });

test("what auditors say differently does not count, and is told as a divergence", () => {
  const { counting, divergences, result } = summaryOf(differing);
  expect(counting.expectations.map(({ expectation }) => expectation)).not.toContain("C1.1");
  expect(divergences.map((one) => (one.kind === "verdict" ? one.expectation : one.kind))).toEqual(["C1.1"]);
  expect(result.criteria[0]).toMatchObject({ criterion: 1, state: "not-evaluated", unset: ["C1.1"] });
});

test("the consensus counts over both", () => {
  const settled = setConsensus(
    differing,
    { kind: "verdict", expectation: "C1.1", ...gap },
    { by: "A. Martin", day: "2026-11-24" },
    at,
  );
  const { divergences, result } = summaryOf(settled);
  expect(divergences).toEqual([]);
  expect(result.criteria[0]).toMatchObject({ state: "non-compliant", majors: ["C1.1"] });
});

test("the candidacy recorded comes before that of the text, which is individual where it says nothing", () => {
  expect(summaryOf(differing).context.candidacy).toBe("individual");
  expect(summaryOf(differing, "network").context.candidacy).toBe("network");
});

test("the report and the rules have the same result, by the candidacy recorded", () => {
  const record = setVerdict(differing, martin, { expectation: "C1.2", ...gap }, at);
  const settings = { ...emptyRecord.settings, candidacy: "network" as const };
  const { result, divergences } = summaryOf(record, "network");
  const context = { dossier, guide: edition, referenceYear: 2026, settings, audit: record };
  expect(auditSummary(context)).toMatchObject({ result, divergences });
  expect(buildAuditReport({ record, dossier, edition, settings })).toMatchObject({ result, divergences });
});
