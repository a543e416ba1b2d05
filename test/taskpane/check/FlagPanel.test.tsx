import { act, screen } from "@testing-library/react";
import type { FlagResult } from "../../../src/host";
import { FlagPanel } from "../../../src/taskpane/check/FlagPanel";
import type { Preferences } from "../../../src/taskpane/state/preferences";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { inPane } from "../inPane";
import { finding, sampleSession } from "../sampleSession";

const result: FlagResult = { added: 3, kept: 0, removed: 0, settled: 0, left: 0, skipped: [] };

/** The panel, unfolded, in a Word that underlines. */
async function opened(preferences: Partial<Preferences> = {}) {
  const { session, tasks, asked } = sampleSession();
  tasks.abilities.set({ ...tasks.abilities.get(), underlines: "can" });
  const keep = jest.fn();
  const view = renderPane(inPane(<FlagPanel shown={[finding()]} />, { session, keep, preferences }));
  await view.user.click(screen.getByRole("button", { name: "Signaler dans le document" }));
  return { ...view, tasks, asked, keep };
}

const choice = () => screen.getByRole("checkbox", { name: "Souligner sans rien écrire dans le document" });

describe("underlining from « Signaler dans le document »", () => {
  test("is offered where Word has it, and tells what becomes of it", async () => {
    const { tasks, container } = await opened();
    expect(choice()).not.toBeChecked();
    expect(screen.getByText(/disparaissent quand le document est fermé\.$/)).toBeVisible();
    expect(await accessibilityFaults(container)).toEqual([]);
    act(() => tasks.abilities.set({ ...tasks.abilities.get(), underlines: "cannot" }));
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByRole("button", { name: named("Les preuves (0)") })).toBeVisible();
  });

  test("is asked for, remembered, and taken back", async () => {
    const { user, tasks, asked, keep } = await opened();
    await user.click(choice());
    expect(keep.mock.calls).toEqual([[{ isUnderlining: true }]]);
    act(() => tasks.underlines.set({ status: "done", result }));
    expect(choice()).toBeChecked();
    expect(screen.getByText(/^3.signalements soulignés\.$/)).toBeVisible();
    await user.click(choice());
    expect(keep).toHaveBeenLastCalledWith({ isUnderlining: false });
    expect(asked).toEqual(["underline", "do not underline"]);
  });

  test("office-js #6595: says why nothing is underlined yet", async () => {
    const { tasks } = await opened({ isUnderlining: true });
    act(() => tasks.underlines.set({ status: "waiting" }));
    expect(choice()).toBeChecked();
    expect(screen.getByText(/pendant que le volet s’ouvre.*Vérifier de nouveau/)).toBeVisible();
  });

  test("office-js #5179: says that Word refuses and why, forgets the choice, and lets it be tried again", async () => {
    const { user, tasks, asked, keep, container } = await opened({ isUnderlining: true });
    act(() => tasks.abilities.set({ ...tasks.abilities.get(), underlines: "refused" }));
    expect(screen.getByText(/^Word refuse ici de souligner.*abonnement Microsoft.365/)).toBeVisible();
    expect(keep.mock.calls).toEqual([[{ isUnderlining: false }]]);
    expect(choice()).not.toBeChecked();
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(choice());
    expect(asked).toEqual(["underline"]);
  });

  test("says what did not go, and when it will", async () => {
    const { tasks } = await opened();
    act(() => tasks.underlines.set({ status: "failed", code: "busy", detail: "", task: "clear" }));
    expect(screen.getByRole("alert")).toHaveTextContent(
      /^Les soulignements n’ont pas été retirés : Word est occupé\. Ils disparaîtront quand le document sera fermé\./,
    );
    act(() => tasks.underlines.set({ status: "done", result: { ...result, left: 2 } }));
    expect(screen.getByText(/2.anciens soulignements restent/)).toBeVisible();
  });
});
