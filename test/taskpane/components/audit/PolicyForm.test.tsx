import { screen } from "@testing-library/react";
import { defaultPolicy, writePolicyFile, type PolicyChoice } from "../../../../src/audit";
import { PolicyForm } from "../../../../src/taskpane/components/audit/PolicyForm";
import { accessibilityFaults, renderPane } from "../../../helpers/render";

async function open() {
  const saved: PolicyChoice[] = [];
  const { user, container } = renderPane(<PolicyForm policy={defaultPolicy} onSave={(choice) => saved.push(choice)} />);
  await user.click(screen.getByRole("button", { name: /^Libellés/ }));
  const verdicts = screen.getByRole("group", { name: "Verdicts" });
  const field = (name: string): HTMLElement =>
    [...verdicts.querySelectorAll("input")].find(({ placeholder }) => placeholder === name)!;
  return { user, container, saved, field };
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
