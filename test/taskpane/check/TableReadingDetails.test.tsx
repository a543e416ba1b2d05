import { screen } from "@testing-library/react";
import type { TableExplanation } from "../../../src/checker";
import type { CheckState } from "../../../src/session";
import { CheckView } from "../../../src/taskpane/check/CheckView";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { inPane, still } from "../inPane";
import { done, finding, sampleSession } from "../sampleSession";

const account: TableExplanation = {
  criterion: 1,
  block: "A1",
  table: "T7",
  title: "MISE EN OEUVRE",
  headers: [
    { written: "Moyens", official: "Moyens engagés" },
    { written: "Calendrier", official: "Calendrier" },
    { written: "Lieux", official: "Lieux" },
  ],
  added: ["Annexe"],
  missing: ["Modalités d’organisation"],
};

const view = (over: Parameters<typeof finding>[0], accounts: readonly TableExplanation[]) =>
  inPane(<CheckView />, {
    session: { ...sampleSession().session, check: still<CheckState>({ ...done([finding(over)]), accounts }) },
  });

const summary = "Comment ce tableau a été lu";

test("tells what was recognised, what is called otherwise, what is more and what was not found", async () => {
  const { user, container } = renderPane(view({}, [{ ...account, block: "A2", title: "Autre" }, account]));
  await user.click(screen.getByRole("button", { name: /Champ vide/ }));
  expect(screen.getByText("Titre : « MISE EN OEUVRE ».")).not.toBeVisible();
  await user.click(screen.getByText(summary));
  for (const line of [
    "Lu comme « Action : mise en œuvre ».",
    "Titre : « MISE EN OEUVRE ».",
    "« Moyens » lu comme « Moyens engagés ».",
    "2 intitulés du guide reconnus.",
    "En plus du guide : Annexe.",
    "Non trouvé : Modalités d’organisation.",
  ]) {
    expect(screen.getByText(named(line))).toBeVisible();
  }
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("says when no title told the table", async () => {
  const { user } = renderPane(view({}, [{ ...account, title: null }]));
  await user.click(screen.getByRole("button", { name: /Champ vide/ }));
  await user.click(screen.getByText(summary));
  expect(screen.getByText("Reconnu à ses intitulés, sans titre.")).toBeVisible();
});

test("is not offered for a table that is not there", async () => {
  const { user } = renderPane(view({ table: "T8" }, [account]));
  await user.click(screen.getByRole("button", { name: /Champ vide/ }));
  expect(screen.queryByText(summary)).toBeNull();
});
