import { screen } from "@testing-library/react";
import { named, renderPane } from "../../helpers/render";
import { evidenceView, folderReading, need, read } from "../sampleEvidence";
import { agreement, survey, pieces, view, tab } from "./evidencePane";

// A place that could not be reached is logged.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

describe("indicators and files", () => {
  test("an indicator without evidence comes with what would show it; one with leads to its piece", async () => {
    const onGoTo = jest.fn(() => Promise.resolve(null));
    const needs = [
      need({ suggestions: ["Convention signée", "Liste des partenaires"] }),
      need({ words: "Taux de réussite", keys: [agreement.key] }),
    ];
    const { user } = renderPane(view({ state: read({ ...pieces, needs }), goTo: onGoTo }));
    await user.click(tab("Indicateurs"));
    expect(
      screen.getByRole("button", { name: /^Citer une preuve\s: Liste des partenaires, pour Critère/ }),
    ).toBeVisible();
    expect(screen.queryByText("Taux de réussite")).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Aller à l’indicateur/ }));
    expect(onGoTo).toHaveBeenCalledWith(needs[0]!.location);
    await user.click(screen.getByRole("checkbox", { name: "Sans preuve seulement (1)" }));
    await user.click(screen.getByRole("button", { name: "Voir la preuve C3-A1-02" }));
    expect(screen.getByRole("button", { name: /^C3-A1-02/, expanded: true })).toBeVisible();
  });

  test("a type that would show an indicator opens the form on it, the cursor at the indicator", async () => {
    const onGoTo = jest.fn(() => Promise.resolve(null));
    const cite = jest.fn();
    const needs = [need({ suggestions: ["Convention signée"] })];
    const { user } = renderPane(view({ state: read({ ...pieces, needs }), goTo: onGoTo, cite }));
    await user.click(tab("Indicateurs"));
    await user.click(screen.getByRole("button", { name: /^Citer une preuve\s: Convention signée/ }));
    expect(onGoTo).toHaveBeenCalledWith(needs[0]!.location);
    expect(screen.getByRole("combobox", { name: "Type" })).toHaveValue("Convention signée");
    const title = screen.getByRole("textbox", { name: "Intitulé" });
    expect(title).toHaveAttribute("placeholder", "Convention signée\u00a0: Nombre de conventions signées");
    await user.type(title, "Convention");
    await user.click(screen.getByRole("button", { name: "Citer au curseur" }));
    expect(cite).toHaveBeenCalledWith(expect.objectContaining({ kind: "new" }));
  });

  test("a folder is picked by its names and days", async () => {
    const onCompare = jest.fn();
    const { user } = renderPane(view({ compareFolder: onCompare }));
    await user.click(tab("Fichiers"));
    expect(screen.getByText(/rien n’est envoyé/)).toBeVisible();
    const file = new File(["never read"], "C3-A1-02.pdf", { lastModified: new Date(2026, 10, 24, 9).getTime() });
    Object.defineProperty(file, "webkitRelativePath", { value: "preuves/C3/C3-A1-02.pdf" });
    await user.upload(screen.getByLabelText("Dossier des annexes"), file);
    expect(onCompare).toHaveBeenCalledWith([{ path: "C3/C3-A1-02.pdf", changedOn: "2026-11-24" }]);
  });

  test("a file that nothing cites becomes a piece, or is that of a piece without one", async () => {
    const [add, save] = [jest.fn(), jest.fn()];
    const does = { add, save, proposeNumber: () => "8" };
    const unusedFiles = [{ path: "divers/Photo du salon.jpg", changedOn: null }];
    const { user } = renderPane(view({ state: read({ ...pieces, unusedFiles, folder: folderReading() }), ...does }));
    await user.click(tab("Fichiers"));
    await user.click(screen.getByRole("button", { name: named("1 fichier que rien ne cite") }));
    await user.click(screen.getByRole("button", { name: /^Créer une preuve\s: divers/ }));
    const number = screen.getByRole("textbox", { name: "Numéro" });
    expect(number).toHaveValue("8");
    await user.clear(number);
    await user.type(number, "9");
    await user.click(screen.getByRole("button", { name: "Créer une preuve" }));
    const told = { title: "Photo du salon", file: "divers/Photo du salon.jpg" };
    expect(add).toHaveBeenCalledWith("9", expect.objectContaining(told));
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: /^Rattacher à une preuve\s: divers/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Preuve sans fichier" }), survey.key);
    await user.click(screen.getByRole("button", { name: "Rattacher" }));
    expect(save).toHaveBeenCalledWith(survey.key, expect.objectContaining({ title: "Enquête", file: told.file }));
  });

  test("several files of one piece are told, with the one that is kept", async () => {
    const one = { path: "a/C3-A1-02.pdf", changedOn: null };
    const other = { path: "b/C3-A1-02.pdf", changedOn: null };
    const entries = [{ ...agreement, file: one, otherFiles: [other] }];
    const { user } = renderPane(view({ state: read(evidenceView({ entries, folder: folderReading() })) }));
    await user.click(tab("Fichiers"));
    await user.click(screen.getByRole("button", { name: named("1 preuve avec plusieurs fichiers") }));
    expect(screen.getByText(/a\/C3-A1-02\.pdf \(aussi\s: b\/C3-A1-02\.pdf\)/)).toBeVisible();
  });

  test("files that are set aside are not said to be read, and a file of several pieces is told", async () => {
    const shared = [{ file: { path: "annexe.pdf", changedOn: null }, keys: [agreement.key, survey.key] }];
    const { user } = renderPane(view({ state: read({ ...pieces, folder: folderReading({ setAside: 2, shared }) }) }));
    await user.click(tab("Fichiers"));
    const told = "1 fichier lu, 2 laissés de côté (cachés ou du système), 0 preuve trouvée.";
    expect(screen.getByText(named(told))).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: named("1 fichier que plusieurs preuves nomment, sans dire où") }),
    );
    await user.click(screen.getByRole("button", { name: "C5-A1-01" }));
    expect(screen.getByRole("button", { name: /^C5-A1-01/, expanded: true })).toBeVisible();
  });

  test("files that nothing cites, and pieces without a file, are told", async () => {
    const entries = [{ ...agreement, troubles: ["file-missing" as const] }];
    const unusedFiles = [{ path: "divers/photo.jpg", changedOn: "2026-01-31" }];
    const { user } = renderPane(view({ state: read(evidenceView({ entries, unusedFiles, folder: folderReading() })) }));
    await user.click(tab("Fichiers"));
    await user.click(screen.getByRole("button", { name: named("1 preuve sans fichier") }));
    await user.click(screen.getByRole("button", { name: named("1 fichier que rien ne cite") }));
    expect(screen.getByText("divers/photo.jpg")).toHaveTextContent("modifié le 31/01/2026");
  });
});
