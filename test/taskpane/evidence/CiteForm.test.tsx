import { screen, within } from "@testing-library/react";
import { nowhere } from "../../../src/dossier";
import type { EvidenceWork } from "../../../src/session";
import { paneWords } from "../../../src/taskpane/words/paneWords";
import { named, renderPane } from "../../helpers/render";
import { read } from "../sampleEvidence";
import { agreement, survey, pieces, view, done, card } from "./evidencePane";

// A place that could not be reached is logged.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

describe("citing", () => {
  test("a new piece asks for its title, then gives what was written", async () => {
    const cite = jest.fn();
    const { user, redraw } = renderPane(view({ cite }));
    await user.click(screen.getByRole("button", { name: "Citer une preuve…" }));
    await user.click(screen.getByRole("button", { name: "Citer au curseur" }));
    expect(screen.getByText("Écrivez l’intitulé de la preuve.")).toBeVisible();
    expect(cite).not.toHaveBeenCalled();
    const title = screen.getByRole("textbox", { name: "Intitulé" });
    expect(title).toHaveFocus();
    await user.type(title, " Compte rendu ");
    const date = screen.getByRole("textbox", { name: "Date" });
    await user.type(date, "31/13/2026");
    expect(screen.getByText("Le 31/13/2026 n’est dans aucun calendrier.")).toBeInTheDocument();
    await user.clear(date);
    await user.type(date, "12/03/2026");
    expect(screen.queryByText(/aucun calendrier/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Citer au curseur" }));
    expect(cite).toHaveBeenCalledWith({
      kind: "new",
      fields: { title: "Compte rendu", type: "", date: "12/03/2026", proves: "", file: "", page: "" },
    });
    const work = done({ task: "cite", words: "Annexe C3-A1-03", count: 1, unlisted: null, list: "started" });
    redraw(view({ cite, work }));
    expect(screen.getByText(named("Citée : Annexe C3-A1-03. Bordereau ajouté à la fin du dossier."))).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Intitulé" })).toHaveValue("");
  });

  test("a known piece is cited from the form or from its card", async () => {
    const cite = jest.fn();
    const { user } = renderPane(view({ cite }));
    await user.click(screen.getByRole("button", { name: "Citer une preuve…" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Preuve" }), survey.key);
    await user.click(screen.getByRole("button", { name: "Citer au curseur" }));
    expect(cite).toHaveBeenLastCalledWith({ kind: "known", key: survey.key });
    await user.click(card(/^C3-A1-02/));
    await user.click(screen.getByRole("button", { name: /^Citer au curseur\s: C3-A1-02/ }));
    expect(cite).toHaveBeenLastCalledWith({ kind: "known", key: agreement.key });
  });

  test("where there is no list yet, the form asks where it is to be: at the end of the dossier unless told", async () => {
    const cite = jest.fn();
    const { user, redraw } = renderPane(view({ state: read({ ...pieces, bordereau: "none" }), cite }));
    await user.click(screen.getByRole("button", { name: "Citer une preuve…" }));
    const place = screen.getByRole("radiogroup", { name: named("Où est la liste des preuves ?") });
    expect(within(place).getByRole("radio", { name: "À la fin de ce dossier" })).toBeChecked();
    await user.selectOptions(screen.getByRole("combobox", { name: "Preuve" }), survey.key);
    await user.click(within(place).getByRole("radio", { name: "Dans un document annexe à part" }));
    await user.click(screen.getByRole("button", { name: "Citer au curseur" }));
    expect(cite).toHaveBeenLastCalledWith({ kind: "known", key: survey.key, place: "apart" });
    redraw(view({ cite }));
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  test("what was done is taken back where it is told; a line that the school's list lacks is offered", async () => {
    const undo = jest.fn();
    const addLine = jest.fn();
    const work = done({ task: "cite", words: "PJ 4", count: 1, unlisted: "4", list: null });
    const { user } = renderPane(view({ work, made: work, undo, addLine }));
    await user.click(screen.getByRole("button", { name: "Ajouter sa ligne au bordereau" }));
    expect(addLine).toHaveBeenCalledWith("4");
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    expect(undo).toHaveBeenCalled();
  });

  test("the last change stays to be taken back when something is refused after it", async () => {
    const undo = jest.fn();
    const made = done({ words: "PJ 4" });
    const work: EvidenceWork = { status: "refused", reason: "caret-in-title" };
    const { user, redraw } = renderPane(view({ work, made, undo }));
    expect(screen.getByText(/^Le curseur est dans un titre/)).toBeVisible();
    expect(screen.getByText(named("Citée : PJ 4."))).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    expect(undo).toHaveBeenCalledTimes(1);
    redraw(view({ work: done({ task: "undo" }), made: null }));
    expect(screen.queryByRole("button", { name: "Annuler" })).toBeNull();
  });

  test("the form says where the cursor stands, or why nothing is cited there", async () => {
    const stop = jest.fn();
    const onFollow = jest.fn(() => stop);
    const { user, redraw } = renderPane(view({ follow: onFollow }));
    expect(onFollow).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Citer une preuve…" }));
    expect(screen.getByText(/^Placez d’abord le curseur/)).toBeVisible();
    const at = { ...nowhere, criterion: 3, block: "A1", table: "T5", field: "description" } as const;
    redraw(view({ follow: onFollow, here: { at, refused: null } }));
    const described = "Curseur : Critère 3, action 1, présentation de l’action, « Description ».";
    expect(screen.getByText(named(described))).toBeVisible();
    redraw(view({ follow: onFollow, here: { at: { ...nowhere, criterion: 3 }, refused: null } }));
    expect(screen.getByText(named("Curseur : Critère 3, hors tableau."))).toBeVisible();
    redraw(view({ follow: onFollow, here: { at, refused: "caret-in-label" } }));
    expect(screen.getByText(/^Le curseur est dans un intitulé/)).toBeVisible();
    const onLook = jest.fn();
    redraw(view({ follow: onFollow, look: onLook, caret: { status: "moved" } }));
    await user.click(screen.getByRole("button", { name: paneWords.caret.look }));
    expect(onLook).toHaveBeenCalledTimes(1);
    expect(stop).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Fermer" }));
    expect(stop).toHaveBeenCalledTimes(1);
  });

  test("a double click cites once", async () => {
    const cite = jest.fn();
    const { user } = renderPane(view({ cite }));
    await user.click(card(/^C3-A1-02/));
    await user.dblClick(screen.getByRole("button", { name: /^Citer au curseur\s: C3-A1-02/ }));
    expect(cite).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Citer une preuve…" }));
    await user.type(screen.getByRole("textbox", { name: "Intitulé" }), "Compte rendu");
    await user.dblClick(screen.getByRole("button", { name: "Citer au curseur" }));
    expect(cite).toHaveBeenCalledTimes(2);
  });

  test.each<[EvidenceWork, RegExp]>([
    [{ status: "refused", reason: "caret-outside-block" }, /Placez le curseur dans une action/],
    [{ status: "refused", reason: "caret-in-list" }, /Le curseur est dans le bordereau/],
    [{ status: "refused", reason: "conflicts" }, /Choisissez d’abord/],
    [
      { status: "failed", code: "too-big", detail: "" },
      /^Le changement n’a pas été fait : trop de .*\. Rien n’a été changé\.$/,
    ],
    [
      { status: "failed", code: "read-only", detail: "" },
      /^Le changement n’a pas été fait : ce document est protégé.*Rien n’a été changé\./,
    ],
  ])("announces %o", (work, sentence) => {
    renderPane(view({ work }));
    const told = screen.getByText(sentence);
    expect(told).toBeVisible();
    expect(told.closest("[role=alert]") !== null).toBe(work.status === "failed");
  });
});
