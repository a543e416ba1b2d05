import { screen } from "@testing-library/react";
import { emptyAudit } from "../../../src/audit";
import type { HandBackProof } from "../../../src/session";
import { HandBackReport } from "../../../src/taskpane/audit/HandBackReport";
import { accessibilityFaults, renderPane } from "../../helpers/render";

const proof: HandBackProof = {
  ...{ criteria: [1, 2], altered: [], sheets: 3, sheetsLeft: 0 },
  ...{ comments: 2, commentsLeft: 0, commentsStuck: 0, partsLeft: 0 },
};

function report(over: Partial<HandBackProof>, isClean: boolean) {
  const state = {
    status: "handed-back",
    proof: { ...proof, ...over },
    isClean,
    record: emptyAudit("2026-01"),
    me: null,
  } as const;
  const drawn = renderPane(
    <HandBackReport state={{ ...state, recovered: null }} isBusy={false} onRestore={() => {}} />,
  );
  return { ...drawn, lines: screen.getAllByRole("listitem").map(({ textContent }) => textContent) };
}

test("comments that were removed may leave an empty list in the file, and it is said", async () => {
  const { lines, container } = report({}, true);
  expect(lines[2]).toMatch(/2\sretirés, 0\srestant\. Word peut garder dans le fichier une liste de commentaires vide/);
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("a Word that cannot delete comments says how those of another are removed", () => {
  expect(report({ comments: null, commentsLeft: 3 }, false).lines[2]).toMatch(
    /3\srestants\. Ce Word ne laisse pas le volet les supprimer.*Révision, Supprimer.*Word plus récent/,
  );
});

test("a Word that cannot delete comments says nothing of removing where there is none", () => {
  expect(report({ comments: null }, true).lines[2]).toMatch(/aucun dans ce document/);
});
