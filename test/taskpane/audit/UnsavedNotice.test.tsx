import { screen } from "@testing-library/react";
import type { AuditSession, UnsavedWords } from "../../../src/session";
import { createStore } from "../../../src/session/store";
import { UnsavedNotice } from "../../../src/taskpane/audit/UnsavedNotice";
import { AuditContext, type AuditInPane } from "../../../src/taskpane/audit/useAudit";
import { accessibilityFaults, renderPane } from "../../helpers/render";

const none = {
  ...{ verdict: 0, effectiveness: 0, comment: 0, text: 0, observation: 0, opinion: 0 },
  ...{ followUp: 0, look: 0 },
};
const typed = { reasons: [], hasObservation: false };

function show(words: UnsavedWords) {
  const unsaved = createStore<UnsavedWords | null>(words);
  const asked: string[] = [];
  const answer = (what: string) => {
    asked.push(what);
    unsaved.set(null);
  };
  const local = { unsaved, takeUp: () => Promise.resolve(answer("take up")), forget: () => answer("forget") };
  const audit = { session: { local } as unknown as AuditSession, run: (job: Promise<unknown>) => void job };
  const { user, container } = renderPane(
    <AuditContext value={audit as unknown as AuditInPane}>
      <UnsavedNotice />
    </AuditContext>,
  );
  return { user, container, asked };
}

test("says what is not in the document and since when, and takes it up; the focus stays on what became of it", async () => {
  const at = new Date();
  at.setHours(10, 42);
  const { user, asked, container } = show({
    ...{ ...typed, owner: null },
    entered: { counts: { ...none, verdict: 12, observation: 1 }, at: at.toISOString() },
  });
  expect(screen.getByText("12 verdicts et 1 constat de 10 h 42 n’étaient pas dans le document.")).toBeVisible();
  expect(await accessibilityFaults(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Reprendre" }));
  expect(asked).toEqual(["take up"]);
  expect(document.activeElement).toHaveTextContent("Saisies reprises.");
});

test("is forgotten only once it was asked again", async () => {
  const { user, asked } = show({
    ...{ ...typed, owner: null },
    entered: { counts: { ...none, verdict: 1 }, at: new Date(2020, 10, 24, 10, 2).toISOString() },
  });
  expect(screen.getByText("1 verdict du 24 novembre 2020 à 10 h 02 n’était pas dans le document.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Oublier" }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Effacer ces saisies" }));
  expect(asked).toEqual(["forget"]);
  expect(document.activeElement).toHaveTextContent("Saisies effacées de cet ordinateur.");
});

test("what was being typed is in its field: there is nothing to take up", () => {
  show({ entered: null, owner: null, reasons: ["comment 3", "C1.2"], hasObservation: true });
  expect(
    screen.getByText(
      "Commencé et pas encore gardé, retrouvé à sa place : le motif de C1.2, le commentaire du critère 3 et un constat.",
    ),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Reprendre" })).toBeNull();
});

test("words that may be a namesake’s say whose they are", () => {
  show({ entered: null, owner: { name: "Awa Diarra", position: "IEN" }, reasons: ["C1.2"], hasObservation: false });
  expect(
    screen.getByText(
      "Commencé et pas encore gardé : le motif de C1.2. Saisi par Awa Diarra, IEN : ne le reprenez que si c’est vous.",
    ),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Reprendre" })).toBeVisible();
});
