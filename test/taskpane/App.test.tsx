import { act, screen } from "@testing-library/react";
import type { GuideEdition } from "../../src/guide";
import { App, type AppProps } from "../../src/taskpane/App";
import { defaultPreferences, type OfficeHelpers, type Preferences } from "../../src/taskpane/state/preferences";
import { accessibilityFaults, renderPane } from "../helpers/render";
import { references, sampleSession } from "./sampleSession";

function helpers(preferences: Partial<Preferences> = {}) {
  let kept: Preferences = { ...defaultPreferences, ...preferences };
  return {
    platform: () => "PC",
    log: jest.fn(),
    readPreferences: () => kept,
    savePreferences: (next) => void (kept = next),
  } satisfies OfficeHelpers;
}

function app(over: Partial<AppProps> = {}) {
  const edition = { title: "Guide", publisher: "Académie", published: "2026", references } as unknown as GuideEdition;
  return (
    <App
      session={sampleSession().session}
      edition={edition}
      helpers={helpers()}
      version="0.1.0"
      manifest={null}
      opened={null}
      selfTest={() => new Promise(() => {})}
      {...over}
    />
  );
}

const tab = (name: string) => screen.getByRole("tab", { name });

describe("App", () => {
  test("opens on the checker", async () => {
    renderPane(app());
    expect(tab("Vérifier")).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByRole("button", { name: "Vérifier le dossier" })).toBeVisible();
  });

  test("says at the head of each view what this Word cannot do", async () => {
    const { session, tasks } = sampleSession();
    tasks.abilities.set({ ...tasks.abilities.get(), comments: "cannot", underlines: "cannot" });
    const { user } = renderPane(app({ session }));
    expect(screen.getByText(/^Ce Word ne laisse pas le volet écrire de commentaires/)).toBeVisible();
    await user.click(tab("Insérer"));
    expect(screen.getByText(/suspendre le suivi des modifications/)).toBeVisible();
  });

  test("says at once what Word refused while the pane is open", async () => {
    const { session, tasks } = sampleSession();
    renderPane(app({ session }));
    expect(screen.queryByText(/refuse ici/)).toBeNull();
    act(() =>
      tasks.abilities.set({ ...tasks.abilities.get(), comments: "refused", underlines: "can", platform: "web" }),
    );
    expect(screen.getByText(/^Word refuse ici les commentaires/)).toBeVisible();
    await screen.findByRole("button", { name: "Vérifier le dossier" });
  });

  test("opens where it was left, or where the ribbon says", async () => {
    const { redraw } = renderPane(app({ helpers: helpers({ view: "insert" }) }));
    expect(await screen.findByRole("button", { name: "Insérer" })).toBeVisible();
    redraw(<></>);
    redraw(app({ opened: { view: "about", isImmediate: false } }));
    expect(await screen.findByRole("heading", { name: "Vos données" })).toBeVisible();
    redraw(<></>);
    redraw(app({ opened: { view: "about", isImmediate: false, opensSelfTest: true } }));
    expect(await screen.findByRole("button", { name: "Vérifier ce Word" })).toHaveAttribute("aria-expanded", "true");
  });

  test("the ribbon's « Vérifier » checks at once", async () => {
    const { session, asked } = sampleSession();
    renderPane(app({ session, opened: { view: "check", isImmediate: true } }));
    expect(await screen.findByRole("button", { name: "Vérifier de nouveau" })).toBeVisible();
    expect(asked).toContain("check while opening");
  });

  test("fault 3: another button of the ribbon is obeyed by the pane that is open, which loses nothing", async () => {
    let press: Parameters<NonNullable<AppProps["watchRequests"]>>[0] = () => undefined;
    const { user } = renderPane(
      app({
        watchRequests: (told) => {
          press = told;
          return () => undefined;
        },
      }),
    );
    await user.click(await screen.findByRole("button", { name: "Vérifier le dossier" }));
    await user.click(await screen.findByRole("button", { name: /^erreur Champ vide/ }));
    act(() => press({ view: "insert", isImmediate: false }));
    expect(await screen.findByRole("button", { name: "Insérer" })).toBeVisible();
    act(() => press({ view: "check", isImmediate: false }));
    expect(screen.getByRole("button", { name: /Champ vide/ })).toHaveAttribute("aria-expanded", "true");
  });

  test("fault 9: a Word that does not answer is told above every view, with another try and another load", async () => {
    const { session, asked, tasks } = sampleSession();
    const { user } = renderPane(app({ session }));
    expect(screen.queryByText(/^Word ne répond pas/)).toBeNull();
    act(() => tasks.isSilent.set(true));
    expect(await screen.findByText(/^Word ne répond pas/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Recharger" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Relire" }));
    expect(asked).toContain("read again");
    act(() => tasks.isSilent.set(false));
    expect(screen.queryByText(/^Word ne répond pas/)).toBeNull();
  });

  test("keeps what a view showed when another is looked at", async () => {
    const { user } = renderPane(app());
    await user.click(await screen.findByRole("button", { name: "Vérifier le dossier" }));
    await user.click(await screen.findByRole("button", { name: /^erreur Champ vide/ }));
    await user.click(tab("Insérer"));
    await screen.findByRole("button", { name: "Insérer" });
    await user.click(tab("Vérifier"));
    expect(screen.getByRole("button", { name: /Champ vide/ })).toHaveAttribute("aria-expanded", "true");
  });

  test("an auditor is offered no insertion, and it is remembered", async () => {
    const kept = helpers({ view: "about" });
    const { user } = renderPane(app({ helpers: kept }));
    await user.click(await screen.findByRole("radio", { name: "Auditeur" }));
    expect(screen.queryByRole("tab", { name: "Insérer" })).toBeNull();
    expect(kept.readPreferences()).toEqual({ ...defaultPreferences, mode: "auditor", view: "about" });
  });

  test("an auditor's pane never opens on what it does not offer", () => {
    renderPane(app({ helpers: helpers({ mode: "auditor" }), opened: { view: "insert", isImmediate: false } }));
    expect(tab("Vérifier")).toHaveAttribute("aria-selected", "true");
  });

  test("a bug of ours is told and logged", async () => {
    const { session } = sampleSession();
    const kept = helpers();
    const broken = { ...session, runCheck: () => Promise.reject(new Error("x is undefined")) };
    const { user } = renderPane(app({ session: broken, helpers: kept }));
    await user.click(await screen.findByRole("button", { name: "Vérifier le dossier" }));
    expect(await screen.findByText(/C’est une erreur de l’outil, pas du dossier.*x is undefined/)).toBeVisible();
    expect(kept.log).toHaveBeenCalledWith(new Error("x is undefined"));
  });

  test("an unfinished write is offered above every view", async () => {
    const { session, tasks, asked } = sampleSession();
    const { user } = renderPane(app({ session }));
    const write = { id: "w1", label: "Critère 3 : action 2" };
    act(() => tasks.unfinished.set({ status: "found", write, failure: null }));
    for (const name of ["Insérer", "Dossier", "Vérifier"]) {
      await user.click(tab(name));
      expect(await screen.findByText(/s’est arrêtée au milieu/)).toBeVisible();
    }
    await user.click(screen.getByRole("button", { name: "Terminer" }));
    expect(asked).toContain("resolve finish");
  });

  test("a failure is logged once, whichever views tell of it", () => {
    const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
    const { session, tasks } = sampleSession();
    renderPane(app({ session }));
    act(() => tasks.check.set({ status: "failed", code: "busy", detail: "HostIsBusy" }));
    expect(warn.mock.calls).toEqual([["[LdM] check: busy", "HostIsBusy"]]);
    warn.mockRestore();
  });

  test("a tab opens its view by keyboard and keeps the focus", async () => {
    const { user } = renderPane(app());
    await screen.findByRole("button", { name: "Vérifier le dossier" });
    for (const name of ["À propos", "Insérer", "Vérifier"]) {
      act(() => tab(name).focus());
      await user.keyboard("{Enter}");
      expect(tab(name)).toHaveAttribute("aria-selected", "true");
      expect(tab(name)).toHaveFocus();
      expect(screen.getAllByRole("tabpanel")).toHaveLength(1);
    }
  });

  test("has no accessibility fault", async () => {
    const { container } = renderPane(app());
    await screen.findByRole("button", { name: "Vérifier le dossier" });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
