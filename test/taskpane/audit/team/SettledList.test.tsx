import { screen, within } from "@testing-library/react";
import { defaultPolicy } from "../../../../src/audit";
import { SettledList } from "../../../../src/taskpane/audit/team/SettledList";
import { renderPane } from "../../../helpers/render";

test("what was settled stands with its reason, by whom it was noted and when, where that is known, and is opened again", async () => {
  const settled = { by: "Anne LEROY", day: "2026-11-30" };
  const verdict = { expectation: "C4.2", verdict: "non-compliant", gravity: "minor", reason: "Vu ensemble." } as const;
  const reopened: unknown[] = [];
  const { user } = renderPane(
    <SettledList
      points={[
        { choice: { kind: "verdict", ...verdict }, settled, since: ["Hugo BERNARD"] },
        { choice: { kind: "effectiveness", criterion: 4, effectiveness: "evaluated" }, settled: null, since: [] },
      ]}
      policy={defaultPolicy}
      onReopen={(choice) => reopened.push(choice.kind)}
    />,
  );
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent?.replace(/\u00a0/g, " "))).toEqual([
    "C4.2 : Non conforme, mineureVu ensemble. · par Anne LEROY, le 30 novembre 2026Depuis, Hugo BERNARD dit autre chose.Rouvrir",
    "Efficacité du critère 4 : ÉvaluéeRouvrir",
  ]);
  await user.click(within(screen.getAllByRole("listitem")[1]!).getByRole("button", { name: /^Rouvrir/ }));
  expect(reopened).toEqual(["effectiveness"]);
});
