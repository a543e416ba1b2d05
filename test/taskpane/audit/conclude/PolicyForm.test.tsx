import { act, screen } from "@testing-library/react";
import { useState } from "react";
import {
  defaultPolicy,
  writePolicyFile,
  type AuditPolicy,
  type PolicyChoice,
  type PolicyFault,
} from "../../../../src/audit";
import type { AuditSaving } from "../../../../src/session";
import { PolicyForm } from "../../../../src/taskpane/audit/conclude/PolicyForm";
import { accessibilityFaults, renderPane } from "../../../helpers/render";

const at = (minute: number): string => `2026-11-24T12:0${minute}:00.000Z`;

/** The form over a session that keeps what it is given, unless it refuses it or Word does. */
async function open(answer: { faults?: readonly PolicyFault[]; saving?: AuditSaving } = {}) {
  const saved: PolicyChoice[] = [];
  const jobs: Promise<unknown>[] = [];
  const keep: { policy?: (policy: AuditPolicy) => void } = {};
  const slow = { save: Promise.resolve() };
  function Session() {
    const [policy, setPolicy] = useState<AuditPolicy>(defaultPolicy);
    keep.policy = setPolicy;
    const onSave = async (choice: PolicyChoice) => {
      await slow.save;
      if (answer.faults) return answer.faults;
      saved.push(choice);
      setPolicy({ ...choice, at: at(saved.length) });
      return [];
    };
    const saving = answer.saving ?? { status: "kept" };
    return <PolicyForm policy={policy} saving={saving} onSave={onSave} run={(job) => jobs.push(job)} />;
  }
  const { user, container } = renderPane(<Session />);
  await user.click(screen.getByRole("button", { name: /^Libellés/ }));
  const verdicts = screen.getByRole("group", { name: "Verdicts" });
  const field = (name: string): HTMLElement =>
    [...verdicts.querySelectorAll("input")].find(({ placeholder }) => placeholder === name)!;
  const save = () => user.click(screen.getByRole("button", { name: "Garder ces réglages" }));
  return { user, container, saved, field, save, slow, bring: (policy: AuditPolicy) => act(() => keep.policy!(policy)) };
}

/** A file as a browser gives one: jsdom's cannot be read. */
const fileOf = (name: string, content: string): File =>
  Object.assign(new File([content], name, { type: "application/json" }), { text: () => Promise.resolve(content) });

test("a label of the académie's is marked as such, and kept with the option", async () => {
  const { user, container, saved, field } = await open();
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(field("conforme")).toHaveAccessibleDescription(/Mot du guide/);
  expect(field("sans objet")).toHaveAccessibleDescription(/Mot de l’outil/);
  await user.type(field("conforme"), "acquis");
  expect(field("conforme")).toHaveAccessibleDescription(/Libellé de l’académie/);
  await user.click(screen.getByRole("checkbox", { name: "Cinq écarts mineurs comptent pour un majeur" }));
  await user.click(screen.getByRole("button", { name: "Garder ces réglages" }));
  expect(saved).toEqual([{ fiveMinorsMakeMajor: true, labels: { "verdict.compliant": "acquis" } }]);
});

test("a label that would be read as another word is refused where it is written, and nothing is kept", async () => {
  const { user, saved, field } = await open();
  await user.type(field("non vérifié"), "Non conforme");
  expect(screen.getByText(/^Refusé : le libellé de « non vérifié » se confond/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Garder ces réglages" }));
  expect(saved).toEqual([]);
});

test("a file of the académie's is kept at once; another file is told in one sentence", async () => {
  const { user, saved, field } = await open();
  const input = screen.getByLabelText<HTMLInputElement>("Importer des réglages", { selector: "input" });
  await user.upload(input, fileOf("notes.json", "{}"));
  expect(await screen.findByText("notes.json : ce fichier ne contient pas de réglages d’académie.")).toBeVisible();
  const choice = { fiveMinorsMakeMajor: true, labels: { "verdict.unverified": "à voir sur place" } };
  await user.upload(input, fileOf("academie.json", writePolicyFile(choice)));
  expect(await screen.findByText("academie.json : réglages repris.")).toBeVisible();
  expect(saved).toEqual([choice]);
  expect(field("non vérifié")).toHaveValue("à voir sur place");
});

test("it says that settings are kept only once they are", async () => {
  const { user, saved, field, save, slow } = await open();
  let goOn = (): void => undefined;
  slow.save = new Promise((resolve) => (goOn = resolve));
  await user.type(field("conforme"), "acquis");
  await save();
  expect(screen.queryByText(/^Réglages gardés/)).toBeNull();
  goOn();
  expect(await screen.findByText(/^Réglages gardés/)).toBeVisible();
  expect(saved).toHaveLength(1);
  expect(field("conforme")).toHaveValue("acquis");
});

test("it says what the session refuses, and keeps what was typed", async () => {
  const { user, field, save } = await open({ faults: [{ kind: "wordless", key: "verdict.compliant" }] });
  await user.type(field("conforme"), "acquis");
  await save();
  expect(await screen.findByText(/^Refusé : le libellé/)).toBeVisible();
  expect(field("conforme")).toHaveValue("acquis");
});

test("it does not say that settings are kept when Word refuses them", async () => {
  const { user, saved, field, save } = await open({ saving: { status: "not-kept", code: "read-only" } });
  await user.type(field("conforme"), "acquis");
  await save();
  expect(saved).toHaveLength(1);
  expect(screen.queryByText(/^Réglages gardés/)).toBeNull();
});

test("a colleague's settings come in beside what is being typed", async () => {
  const { user, saved, field, save, bring } = await open();
  await user.type(field("conforme"), "acquis");
  bring({ fiveMinorsMakeMajor: true, labels: { "verdict.unverified": "à voir" }, at: at(5) });
  expect(field("conforme")).toHaveValue("acquis");
  expect(field("non vérifié")).toHaveValue("à voir");
  await save();
  const labels = { "verdict.unverified": "à voir", "verdict.compliant": "acquis" };
  expect(saved).toEqual([{ fiveMinorsMakeMajor: true, labels }]);
});
