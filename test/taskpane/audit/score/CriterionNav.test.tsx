import { screen } from "@testing-library/react";
import { useState } from "react";
import type { CriterionProgress } from "../../../../src/taskpane/audit/gridView";
import { CriterionNav } from "../../../../src/taskpane/audit/score/CriterionNav";
import { accessibilityFaults, renderPane } from "../../../helpers/render";
import { inPane } from "../../inPane";

const nothing = { gaps: 0, unverified: 0, divergences: 0, formerOpen: 0, isToReview: false };
const criteria: readonly CriterionProgress[] = [
  { criterion: 1, title: "Offre", done: 5, total: 5, ...nothing },
  {
    ...{ criterion: 2, title: "Publics", done: 2, total: 5, gaps: 1, unverified: 2, divergences: 1 },
    ...{ formerOpen: 0, isToReview: true },
  },
  { criterion: 3, title: "Réponses", done: 0, total: 8, ...nothing, formerOpen: 2 },
];

function Nav() {
  const [current, setCurrent] = useState(1);
  return <CriterionNav criteria={criteria} current={current} onSelect={setCurrent} />;
}

describe("the audit at a glance", () => {
  test("each criterion says what waits in it", () => {
    renderPane(inPane(<Nav />));
    expect(screen.getAllByRole("radio").map((radio) => radio.getAttribute("aria-label")?.replace(/\s/g, " "))).toEqual([
      "1. Offre : évalué",
      "2. Publics : 3 à évaluer · 1 écart · 2 non vérifiés · à revoir · 1 divergence",
      "3. Réponses : 8 à évaluer · 2 anciens écarts à revoir",
    ]);
    expect(screen.getByText("7/18 en tout")).toBeVisible();
  });

  test("a click or an arrow key leads to another, which keeps the focus", async () => {
    const { user } = renderPane(inPane(<Nav />));
    await user.click(screen.getByRole("radio", { name: /^1\./ }));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("radio", { name: /^2\./ })).toHaveFocus();
    expect(screen.getByRole("radio", { name: /^2\./ })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: /^3\./ }));
    expect(screen.getByRole("radio", { name: /^3\./ })).toBeChecked();
  });

  test.each(["light", "dark", "contrast"] as const)("in %s it has no accessibility fault", async (appearance) => {
    const { container } = renderPane(inPane(<Nav />), appearance);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
