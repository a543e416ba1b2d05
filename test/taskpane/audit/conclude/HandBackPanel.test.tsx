import { screen } from "@testing-library/react";
import { HandBackPanel } from "../../../../src/taskpane/audit/conclude/HandBackPanel";
import { AuditContext, type AuditInPane } from "../../../../src/taskpane/audit/useAudit";
import { WayOutContext, wayOutOf } from "../../../../src/taskpane/exports/wayOut";
import { accessibilityFaults, named, renderPane } from "../../../helpers/render";
import { playDownloads } from "../../exports/playDownloads";

const button = (name: string) => screen.getByRole("button", { name });
const kept = () => screen.getByRole("checkbox", { name: named("J’ai la copie de mes scores, je l’ai vérifiée.") });

function open(platform: "windows" | "mac") {
  const handBack = jest.fn(() => Promise.resolve());
  const session = { exportScores: () => '{"scores":1}', handBack };
  const audit = { session, work: { status: "idle" }, run: () => {} } as unknown as AuditInPane;
  const drawn = renderPane(
    <WayOutContext value={wayOutOf(platform)}>
      <AuditContext value={audit}>
        <HandBackPanel />
      </AuditContext>
    </WayOutContext>,
  );
  return { ...drawn, handBack };
}

test.each([
  ["windows", "Exporter les scores"],
  ["mac", "Copier scores-audit.json…"],
] as const)("office-js #3385 on %s: no trace is removed before the person has the copy", async (platform, way) => {
  playDownloads();
  const { user, container, handBack } = open(platform);
  await user.click(button("Préparer la version à rendre"));
  expect(screen.queryByText(/proposés/)).toBeNull();
  await user.click(button(way));
  expect(button("Retirer toutes les traces")).toHaveAttribute("aria-disabled", "true");
  await user.click(button("Retirer toutes les traces"));
  expect(handBack).not.toHaveBeenCalled();
  expect(await accessibilityFaults(container)).toEqual([]);
  await user.click(kept());
  await user.click(button("Retirer toutes les traces"));
  expect(handBack).toHaveBeenCalledTimes(1);
});

test("the copy is asked for again the next time", async () => {
  playDownloads();
  const { user } = open("windows");
  await user.click(button("Préparer la version à rendre"));
  await user.click(kept());
  await user.click(button("Annuler"));
  await user.click(button("Préparer la version à rendre"));
  expect(kept()).not.toBeChecked();
});
