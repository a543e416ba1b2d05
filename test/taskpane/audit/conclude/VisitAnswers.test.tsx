import { screen } from "@testing-library/react";
import { useState } from "react";
import { defaultPolicy, emptyAssessment, type Assessment, type Observation } from "../../../../src/audit";
import { currentEdition } from "../../../../src/guide";
import type { VisitAnswer, VisitFault } from "../../../../src/report";
import type { ObservationDraft } from "../../../../src/session";
import { VisitAnswers } from "../../../../src/taskpane/audit/conclude/VisitAnswers";
import { AuditContext, type AuditInPane } from "../../../../src/taskpane/audit/useAudit";
import { accessibilityFaults, named, renderPane } from "../../../helpers/render";

const told: VisitAnswer = { subject: "C4.2", criterion: 4, text: "Deux conventions par an.", basis: "interview" };
const seen: VisitAnswer = { subject: "Dossier", criterion: null, text: "Affichage", basis: "visit" };

/** The panel over an audit that keeps what it is given. */
function Panel({
  read,
  kept,
}: {
  readonly read: readonly VisitAnswer[] | VisitFault;
  readonly kept: ObservationDraft[];
}) {
  const [observations, setObservations] = useState<readonly Observation[]>([]);
  const own: Assessment = { ...emptyAssessment({ voice: "auditor", id: "a" }), observations };
  const putObservation = (draft: ObservationDraft): Promise<void> => {
    kept.push(draft);
    setObservations([...observations, { ...draft, isDeleted: false, at: "" }]);
    return Promise.resolve();
  };
  const audit = {
    session: { readVisit: () => read, putObservation },
    account: { edition: currentEdition, own, record: { policy: defaultPolicy } },
    run: () => {},
  } as unknown as AuditInPane;
  return (
    <AuditContext value={audit}>
      <VisitAnswers />
    </AuditContext>
  );
}

async function open(read: readonly VisitAnswer[] | VisitFault) {
  const kept: ObservationDraft[] = [];
  const drawn = renderPane(<Panel read={read} kept={kept} />);
  const file = new File(["x"], "fiche.docx");
  // jsdom has no bytes of files.
  file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(1));
  await drawn.user.upload(screen.getByLabelText("Reprendre les réponses", { selector: "input" }), file);
  await screen.findByText(/fiche\.docx/);
  return { ...drawn, kept };
}

test("an answer is a constat once its kind is chosen, and is then said to be kept", async () => {
  const { user, kept, container } = await open([told]);
  expect(screen.getByRole("status")).toHaveTextContent(/fiche\.docx\s: 1\sréponse\./);
  expect(await accessibilityFaults(container)).toEqual([]);
  const keep = screen.getByRole("button", { name: "Garder comme constat" });
  await user.click(keep);
  expect(kept).toEqual([]);
  await user.selectOptions(screen.getByRole("combobox", { name: named("Nature du constat : C4.2") }), "Point fort");
  await user.click(keep);
  const { text, basis } = told;
  const constat = { text: `C4.2\u00a0: ${text}`, basis };
  expect(kept).toMatchObject([{ criterion: 4, kind: "strength", ...constat, evidence: "", anchor: null }]);
  expect(screen.getByRole("button", { name: "Gardé comme constat" })).toHaveFocus();
});

test("where the sheet names no criterion, it is asked for", async () => {
  const { user, kept } = await open([seen]);
  await user.selectOptions(screen.getByRole("combobox", { name: named("Nature du constat : Dossier") }), "Point fort");
  await user.click(screen.getByRole("button", { name: "Garder comme constat" }));
  expect(kept).toEqual([]);
  await user.selectOptions(screen.getByRole("combobox", { name: named("Critère : Dossier") }), "7");
  await user.click(screen.getByRole("button", { name: "Garder comme constat" }));
  expect(kept).toMatchObject([{ criterion: 7, basis: "visit" }]);
});

test.each<[VisitFault, RegExp]>([
  ["no-sheet", /ne contient aucun tableau de la fiche de visite/],
  ["no-answer", /sont vides/],
  ["not-readable", /Enregistrez la fiche au format/],
  ["file-too-big", /trop gros/],
  ["answer-too-long", /dépasse 2\s000 signes/],
])("a file without answers says why: %s", async (fault, why) => {
  await open(fault);
  expect(screen.getByRole("alert")).toHaveTextContent(why);
});
