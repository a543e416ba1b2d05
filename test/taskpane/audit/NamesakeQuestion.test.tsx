import { screen } from "@testing-library/react";
import { emptyAssessment } from "../../../src/audit";
import { NamesakeQuestion } from "../../../src/taskpane/audit/NamesakeQuestion";
import { accessibilityFaults, renderPane } from "../../helpers/render";

const known = { ...emptyAssessment({ voice: "auditor", id: "a1" }), name: "Awa Diarra", position: "Inspectrice" };

test("a namesake is asked about, with the focus on the question, and the answer is one of the two", async () => {
  const answers: (string | null)[] = [];
  const { user, container } = renderPane(<NamesakeQuestion namesakes={[known]} onAnswer={(id) => answers.push(id)} />);
  expect(screen.getByRole("heading", { name: /^Est-ce la même personne/ })).toHaveFocus();
  expect(await accessibilityFaults(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Oui, je suis Awa Diarra, Inspectrice" }));
  await user.click(screen.getByRole("button", { name: "Non, nous portons le même nom" }));
  expect(answers).toEqual(["a1", null]);
});
