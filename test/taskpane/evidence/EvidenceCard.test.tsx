import { screen } from "@testing-library/react";
import { named, renderPane } from "../../helpers/render";
import { read } from "../sampleEvidence";
import { agreement, pieces, view, done, card } from "./evidencePane";

// A place that could not be reached is logged.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

describe("one piece", () => {
  test("a number that was refused is no longer spoken of once another is written", async () => {
    const { user, redraw } = renderPane(view());
    await user.click(card(/^C3-A1-02/));
    await user.click(screen.getByRole("button", { name: "Changer le numéro" }));
    redraw(view({ work: { status: "refused", reason: "number-taken" } }));
    expect(screen.getByText(/^Ce numéro est déjà celui/)).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Nouveau numéro" }), "7");
    expect(screen.queryByText(/^Ce numéro est déjà celui/)).toBeNull();
  });

  test("is said more of, renamed and removed", async () => {
    const [save, rename, remove] = [jest.fn(), jest.fn(), jest.fn()];
    const { user } = renderPane(view({ save, rename, remove }));
    await user.click(card(/^C3-A1-02/));
    await user.click(screen.getByRole("button", { name: "Modifier" }));
    await user.clear(screen.getByRole("textbox", { name: "Page" }));
    await user.click(screen.getByRole("button", { name: "Garder" }));
    expect(save).toHaveBeenCalledWith(agreement.key, expect.objectContaining({ page: "", type: "Convention" }));
    await user.click(screen.getByRole("button", { name: "Changer le numéro" }));
    const number = screen.getByRole("textbox", { name: "Nouveau numéro" });
    await user.clear(number);
    await user.click(screen.getByRole("button", { name: "Changer partout" }));
    expect(screen.getByText(/^Écrivez un numéro comme/)).toBeVisible();
    await user.type(number, "C3-A1-07");
    await user.click(screen.getByRole("button", { name: "Changer partout" }));
    expect(rename).toHaveBeenCalledWith(agreement.key, "C3-A1-07");
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Retirer" }));
    expect(screen.getByText(/2\scitations en parlent encore/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: /^Effacer aussi ses citations/ }));
    await user.click(screen.getByRole("button", { name: "Retirer la preuve" }));
    expect(remove).toHaveBeenCalledWith(agreement.key, true);
    expect(screen.queryByRole("button", { name: "Retirer la preuve" })).toBeNull();
  });

  test("says before it is removed that its line stays in a list of the school's own, and tells it after", async () => {
    const state = read({ ...pieces, bordereau: "theirs" });
    const { user, redraw } = renderPane(view({ state }));
    await user.click(card(/^C3-A1-02/));
    await user.click(screen.getByRole("button", { name: "Retirer" }));
    expect(screen.getByText(/^Elle quitte le registre seulement/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Aller à sa ligne du bordereau" })).toBeVisible();
    const work = done({ task: "remove", words: "C3-A1-02", count: 0, unlisted: null, list: "kept" });
    redraw(view({ state, work }));
    expect(
      screen.getByText(named("Retirée du registre : C3-A1-02. Sa ligne reste au bordereau : retirez-la vous-même.")),
    ).toBeVisible();
  });
});
