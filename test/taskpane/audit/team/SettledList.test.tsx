import { screen } from "@testing-library/react";
import { defaultPolicy } from "../../../../src/audit";
import { SettledList } from "../../../../src/taskpane/audit/team/SettledList";
import { renderPane } from "../../../helpers/render";

test("what was settled stands with its reason, by whom it was noted and when, where that is known", () => {
  const settled = { by: "Anne LEROY", day: "2026-11-30" };
  const verdict = { expectation: "C4.2", verdict: "non-compliant", gravity: "minor", reason: "Vu ensemble." } as const;
  renderPane(
    <SettledList
      points={[
        { choice: { kind: "verdict", ...verdict }, settled },
        { choice: { kind: "effectiveness", criterion: 4, effectiveness: "evaluated" }, settled: null },
      ]}
      policy={defaultPolicy}
    />,
  );
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent?.replace(/\u00a0/g, " "))).toEqual([
    "C4.2 : Non conforme, mineureVu ensemble. · par Anne LEROY, le 30 novembre 2026",
    "Efficacité du critère 4 : Évaluée",
  ]);
});
