import { screen } from "@testing-library/react";
import { currentEdition } from "../../../src/guide";
import { AboutView } from "../../../src/taskpane/about/AboutView";
import { accessibilityFaults, renderPane } from "../../helpers/render";
import { inPane, type SamplePane } from "../inPane";
import { sampleSession } from "../sampleSession";

function view(over: SamplePane = {}) {
  const told = { title: "Guide d’accompagnement", publisher: "Région académique", published: "2026-01" };
  return inPane(<AboutView />, { edition: { ...currentEdition, ...told }, ...over });
}

describe("AboutView", () => {
  test("tells the guide, the version and how findings are written", () => {
    const { redraw } = renderPane(view());
    for (const text of ["Guide d’accompagnement", "Région académique", "janvier 2026", "0.1.0", "commentaires Word"]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    const { session, tasks } = sampleSession();
    tasks.abilities.set({ ...tasks.abilities.get(), comments: "cannot" });
    redraw(view({ session }));
    expect(screen.getByText(/^marques rouges/)).toBeVisible();
  });

  test("gives the version of the pane and of the manifest, and says when they differ", () => {
    const { redraw } = renderPane(view());
    expect(screen.getByText("non indiquée par ce manifeste")).toBeVisible();
    redraw(view({ manifest: "0.1.0.0" }));
    expect(screen.getByText("0.1.0.0")).toBeVisible();
    expect(screen.queryByText(/plus ancien/)).toBeNull();
    redraw(view({ version: "0.10.0", manifest: "0.9.0.0" }));
    expect(screen.getByText(/^Le manifeste installé dans Word \(0\.9\.0\.0\) est plus ancien/)).toBeVisible();
    redraw(view({ version: "0.1.0", manifest: "0.1.0.1" }));
    expect(screen.getByText(/^Le volet \(0\.1\.0\) est plus ancien/)).toBeVisible();
  });

  test("erases what auditors entered on this computer, and says how much there is", async () => {
    const { session } = sampleSession();
    const kept = { documents: 2 };
    const localCopies = {
      count: () => kept.documents,
      erase: () => Promise.resolve(void (kept.documents = 0)),
    };
    const { user } = renderPane(view({ session: { ...session, localCopies } }));
    expect(screen.getByText(/pour 2 documents\.$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Effacer ces saisies" }));
    expect(await screen.findByText(/^Saisies effacées de cet ordinateur/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Effacer ces saisies" })).toBeNull();
  });

  test("says that nothing leaves the computer", () => {
    renderPane(view());
    expect(screen.getByText("Aucun compte, aucun envoi, aucune mesure d’audience.")).toBeVisible();
  });

  test("changes the mode", async () => {
    const keep = jest.fn();
    const { user } = renderPane(view({ keep }));
    expect(screen.getByRole("radio", { name: "Établissement" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "Auditeur" }));
    expect(keep).toHaveBeenCalledWith({ mode: "auditor" });
  });

  test.each(["light", "dark", "contrast"] as const)("has no accessibility fault (%s)", async (appearance) => {
    const { container } = renderPane(view({ manifest: "0.0.9.0" }), appearance);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
