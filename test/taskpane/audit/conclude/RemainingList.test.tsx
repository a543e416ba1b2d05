import "../../../helpers/textDecoder";
import { screen } from "@testing-library/react";
import { emptyAudit, summariseAudit, type AuditRecord } from "../../../../src/audit";
import { currentEdition } from "../../../../src/guide";
import { RemainingList } from "../../../../src/taskpane/audit/conclude/RemainingList";
import { dossierOf } from "../../../helpers/testRule";
import { wholeAudit } from "../../../helpers/audits";
import { renderPane } from "../../../helpers/render";

const criteria = currentEdition.criteria.map(({ number }) => ({ kind: "criterion" as const, criterion: number }));

function show(pieces: typeof criteria, audit?: (dossier: ReturnType<typeof dossierOf>) => AuditRecord): string {
  const dossier = dossierOf({ pieces });
  const record = audit ? audit(dossier) : emptyAudit(currentEdition.id);
  const { result } = summariseAudit({ record, dossier, edition: currentEdition, settings: null });
  const { container } = renderPane(<RemainingList findings={[]} result={result} />);
  return (container.textContent ?? "").replace(/\u00a0/g, " ");
}

test("nothing is left once every attendu has its verdict", () => {
  show(criteria, wholeAudit());
  expect(screen.getByText("Rien ne manque.")).toBeTruthy();
});

test("attendus without a verdict are left, though no rule asks for those of an absent criterion", () => {
  expect(show(criteria.slice(0, 7), wholeAudit())).toBe("6 attendus sans verdict : critère 8 absent du dossier.");
});

test("an audit that nobody began has everything left", () => {
  expect(show(criteria)).toMatch(/^\d\d attendus sans verdict\.$/);
});
