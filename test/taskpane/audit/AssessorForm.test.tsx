import { screen } from "@testing-library/react";
import { AssessorForm, type AssessorFormValues } from "../../../src/taskpane/audit/AssessorForm";
import { renderPane } from "../../helpers/render";

const anne = { name: "Anne LEROY", position: "IEN-ET", voice: "auditor" } as const;

/** The form of « Changer », with what it gives. */
function change(current: string | null) {
  const saved: [AssessorFormValues, boolean][] = [];
  const { user } = renderPane(
    <AssessorForm known={anne} current={current} onSave={(...given) => saved.push(given)} onCancel={null} />,
  );
  const write = async (name: string) => {
    const field = screen.getByRole("textbox", { name: /^Nom/ });
    await user.clear(field);
    await user.type(field, name);
  };
  const save = () => user.click(screen.getByRole("button", { name: "Commencer" }));
  return { user, saved, write, save };
}

test("another name is not taken before it is said whose it is", async () => {
  const { user, saved, write, save } = change("Anne LEROY");
  await write("Hugo BERNARD");
  await save();
  expect(saved).toEqual([]);
  expect(screen.getByText(/^Dites si vous corrigez votre nom/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: /^Une autre personne/ }));
  await save();
  expect(saved).toEqual([[{ ...anne, name: "Hugo BERNARD" }, false]]);
});

test("a name is corrected for the same person", async () => {
  const { user, saved, write, save } = change("Anne LEROY");
  await write("Anne LE ROY");
  await user.click(screen.getByRole("radio", { name: /^Corriger mon nom/ }));
  await save();
  expect(saved).toEqual([[{ ...anne, name: "Anne LE ROY" }, true]]);
});

test.each([
  ["the first person", null, "Hugo BERNARD", false],
  ["the same name written otherwise", "Anne LEROY", "Leroy Anne", true],
])("nothing is asked of %s", async (_who, current, name, isCorrection) => {
  const { saved, write, save } = change(current);
  await write(name);
  await save();
  expect(saved).toEqual([[{ ...anne, name }, isCorrection]]);
});
