import { screen } from "@testing-library/react";
import { defaultPolicy } from "../../../../src/audit";
import type { AuditImport } from "../../../../src/session";
import { ImportNotice } from "../../../../src/taskpane/audit/team/ImportNotice";
import { renderPane } from "../../../helpers/render";

function show(imported: AuditImport, withdrawable: string | null = null) {
  const answers: boolean[] = [];
  const withdrawals: AuditImport[] = [];
  const { user } = renderPane(
    <ImportNotice
      imported={imported}
      work={{ status: "done", job: "sheets" }}
      policy={defaultPolicy}
      withdrawable={withdrawable}
      onAnswer={(isYes) => answers.push(isYes)}
      onWithdraw={() => withdrawals.push(imported)}
    />,
  );
  return { user, answers, withdrawals };
}

test("a file that looks like another dossier's waits for its answer, whatever was done since", async () => {
  const { user, answers } = show({
    status: "other-dossier",
    file: "copie.docx",
    doubt: { kind: "uai", ours: "0690002B", theirs: "0750001A" },
  });
  expect(screen.getByText(/^copie\.docx semble venir d’un autre dossier/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Laisser ce fichier" }));
  expect(answers).toEqual([false]);
});

test("auditors of then are asked about, one or several", async () => {
  const { user, answers } = show({ status: "unknown-auditors", file: "2021.docx", names: ["C. Petit"] });
  expect(screen.getByText(/C\. Petit, qui n’a encore rien dit.*Cette personne l’évalue-t-elle aussi/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Non, les écarts seulement" }));
  expect(answers).toEqual([false]);
});

const brought = {
  status: "taken",
  file: "copie.docx",
  voices: ["B. Diallo"],
  origin: "part",
  toReview: null,
  gaps: 0,
  otherEdition: null,
  isAhead: false,
  superseded: [],
} as const;

test("two editions are told as such, and are no older words of anybody's", () => {
  show({ ...brought, isNew: true, superseded: [{ kind: "edition", lost: "2023-09", kept: "2026-01" }] });
  const text = screen.getByRole("status").textContent;
  expect(text).toContain("éditions différentes du guide (2023-09 et 2026-01)");
  expect(text).not.toContain("remplacé");
  expect(screen.queryByRole("list")).toBeNull();
});

test("a copy that changes nothing says so, and the import before it is the one that can be taken back", async () => {
  const { user, withdrawals } = show({ ...brought, isNew: false }, "avant.docx");
  expect(screen.getByRole("status").textContent).toContain("rien n’a changé");
  await user.click(screen.getByRole("button", { name: "Retirer l’import de avant.docx" }));
  expect(withdrawals).toHaveLength(1);
});

test("what a file brought can be taken back, and hours ahead of this computer's are told", async () => {
  const taken = { ...brought, isNew: true, isAhead: true } as const;
  const { user, withdrawals } = show(taken, "copie.docx");
  expect(screen.getByRole("status").textContent).toContain("en avance sur celle de cet ordinateur");
  await user.click(screen.getByRole("button", { name: "Retirer cet import" }));
  expect(withdrawals).toHaveLength(1);
});
