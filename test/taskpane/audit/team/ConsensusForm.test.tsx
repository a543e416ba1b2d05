import { screen } from "@testing-library/react";
import { defaultPolicy, type ConsensusChoice, type Divergence } from "../../../../src/audit";
import { ConsensusForm } from "../../../../src/taskpane/audit/team/ConsensusForm";
import { accessibilityFaults, renderPane } from "../../../helpers/render";

async function open(divergence: Divergence) {
  const agreed: ConsensusChoice[] = [];
  const { user, container } = renderPane(
    <ConsensusForm divergence={divergence} policy={defaultPolicy} onAgree={(one) => agreed.push(one)} />,
  );
  await user.click(screen.getByRole("button", { name: "Retenir autre chose" }));
  return { user, container, agreed, save: screen.getByRole("button", { name: "Retenir ce consensus" }) };
}

test("a verdict that nobody gave becomes the consensus, once it has its reason", async () => {
  const { user, container, agreed, save } = await open({ kind: "verdict", expectation: "C1.1", statements: [] });
  expect(await accessibilityFaults(container)).toEqual([]);
  await user.selectOptions(screen.getByRole("combobox"), "Non conforme, mineure");
  await user.click(save);
  expect(agreed).toEqual([]);
  await user.type(screen.getByRole("textbox"), "Vu ensemble.");
  await user.click(save);
  const verdict = { expectation: "C1.1", verdict: "non-compliant", gravity: "minor", reason: "Vu ensemble." };
  expect(agreed).toEqual([{ kind: "verdict", ...verdict }]);
});

test("a step of efficacité needs no reason", async () => {
  const { user, agreed, save } = await open({ kind: "effectiveness", criterion: 3, statements: [] });
  expect(screen.queryByRole("textbox")).toBeNull();
  await user.selectOptions(screen.getByRole("combobox"), "Planifiée");
  await user.click(save);
  expect(agreed).toEqual([{ kind: "effectiveness", criterion: 3, effectiveness: "planned" }]);
});
