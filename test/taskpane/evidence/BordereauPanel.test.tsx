import { screen, within } from "@testing-library/react";
import { named, renderPane } from "../../helpers/render";
import { entry, evidenceView, read } from "../sampleEvidence";
import { agreement, view, tab } from "./evidencePane";

// A place that could not be reached is logged.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

describe("the list", () => {
  test("is written once every difference is decided", async () => {
    const list = jest.fn();
    const conflict = { key: agreement.key, field: "title", register: "Convention", document: "Accord" } as const;
    const entries = [{ ...agreement, conflicts: [conflict] }];
    const { user } = renderPane(view({ state: read(evidenceView({ entries })), list }));
    await user.click(tab("Bordereau"));
    const run = screen.getByRole("button", { name: "Mettre à jour le bordereau" });
    await user.click(run);
    expect(list).not.toHaveBeenCalled();
    await user.click(screen.getByRole("radio", { name: named("Bordereau : Accord") }));
    await user.click(run);
    expect(list).toHaveBeenCalledWith([{ key: agreement.key, field: "title", side: "document" }]);
  });

  test("that the school wrote is never written again: lines are added to it", async () => {
    const addLine = jest.fn();
    const entries = [entry({ troubles: ["unlisted"], lines: [], stages: new Set(["cited"]) })];
    const state = read(evidenceView({ entries, bordereau: "theirs" }));
    const { user } = renderPane(view({ state, addLine }));
    await user.click(tab("Bordereau"));
    expect(screen.queryByRole("button", { name: /Insérer|Mettre à jour/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Ajouter la ligne C3-A1-02" }));
    expect(addLine).toHaveBeenCalledWith(entries[0]!.key);
  });

  test("is renumbered after its numbers were read", async () => {
    const plan = {
      numbers: [
        { key: "C3-A1-2", from: "C3-A1-02", title: "Convention avec le CFA", to: "C3-A1-01" },
        { key: "photo", from: "", title: "Photographie", to: "C3-A1-02" },
        { key: "charte", from: "", title: "Charte", to: "C3-A1-03" },
      ],
      places: 2,
      outOfReach: 1,
      unknown: ["C3-A1-09"],
      files: [
        {
          path: "Annexes 2 et 3.pdf",
          numbers: [
            { from: "2", to: "1" },
            { from: "3", to: "2" },
          ],
        },
      ],
      edits: [],
      rows: [],
      register: { place: "inside" as const, items: [] },
    };
    const renumber = jest.fn();
    // React tells of two lines that it could not tell apart.
    const warned = jest.spyOn(console, "error");
    const { user } = renderPane(view({ planRenumbering: () => Promise.resolve(plan), renumber }));
    await user.click(tab("Bordereau"));
    await user.click(screen.getByRole("button", { name: /^Renuméroter/ }));
    const numbers = await screen.findByRole("list", { name: "Numéros à changer" });
    expect(within(numbers).getByText("C3-A1-02 devient C3-A1-01")).toBeVisible();
    expect(within(numbers).getByText(named("(sans numéro) – Photographie devient C3-A1-02"))).toBeVisible();
    expect(warned.mock.calls.filter(([message]) => /same key/.test(String(message)))).toEqual([]);
    warned.mockRestore();
    expect(screen.getByText(/^Le numéro cité C3-A1-09 n’est ni au registre ni au bordereau/)).toBeVisible();
    expect(screen.getByText(/lignes que Word numérote lui-même/)).toBeVisible();
    expect(screen.getByText(/^1\snom de fichier porte l’ancien numéro/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Fichiers à renommer" }));
    expect(screen.getByText(named("Annexes 2 et 3.pdf : 2 devient 1, 3 devient 2"))).toBeVisible();
    expect(renumber).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: named("Renuméroter 3 preuves") }));
    expect(renumber).toHaveBeenCalledWith(plan);
  });
});
