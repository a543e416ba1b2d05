import { screen, waitFor } from "@testing-library/react";
import type { EvidenceAtCaret } from "../../../src/session";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { entry, evidenceView, folderReading, item, line, read } from "../sampleEvidence";
import { agreement, survey, pieces, view, card, tab } from "./evidencePane";

// A place that could not be reached is logged.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

describe("EvidenceView", () => {
  test("reads the document when it opens, and once", () => {
    const onRead = jest.fn();
    const { redraw } = renderPane(view({ state: { status: "unread" }, read: onRead }));
    redraw(view({ read: onRead }));
    expect(onRead).toHaveBeenCalledTimes(1);
  });

  test("tells each piece's states and troubles in words", () => {
    renderPane(view());
    expect(card(/^C3-A1-02/)).toHaveAccessibleName(named("C3-A1-02 Convention avec le CFA citée 2 fois au bordereau"));
    expect(card(/^C5-A1-01/)).toHaveAccessibleName(named("C5-A1-01 Enquête au bordereau jamais citée sans date"));
  });

  test("counts the states, and shows those of one", async () => {
    const { user } = renderPane(view());
    const cited = screen.getByRole("button", { name: "1 citée" });
    expect(screen.getByRole("button", { name: "2 listées" })).toBeVisible();
    await user.click(cited);
    expect(screen.queryByRole("button", { name: /^C5-A1-01/ })).toBeNull();
    await user.click(cited);
    expect(card(/^C5-A1-01/)).toBeVisible();
  });

  test("shows what is to be looked at, a criterion, or the words sought", async () => {
    const { user } = renderPane(view());
    const look = screen.getByRole("combobox", { name: "Ce qui est à regarder" });
    await user.selectOptions(look, screen.getByRole("option", { name: "Rien ne la date (1)" }));
    expect(screen.queryByRole("button", { name: /^C3-A1-02/ })).toBeNull();
    await user.selectOptions(look, "");
    await user.selectOptions(screen.getByRole("combobox", { name: "Critère des preuves" }), "3");
    expect(screen.queryByRole("button", { name: /^C5-A1-01/ })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Critère des preuves" }), "");
    await user.type(screen.getByRole("searchbox"), "enquete");
    expect(await screen.findByRole("button", { name: /^C5-A1-01/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^C3-A1-02/ })).toBeNull();
    await user.type(screen.getByRole("searchbox"), "zz");
    await user.click(await screen.findByRole("button", { name: "Tout afficher" }));
    expect(card(/^C3-A1-02/)).toBeVisible();
  });

  test("steps through the citations of a piece, and goes to its line", async () => {
    const onGoTo = jest.fn(() => Promise.resolve(null));
    const { user } = renderPane(view({ goTo: onGoTo }));
    await user.click(card(/^C3-A1-02/));
    await user.click(screen.getByRole("button", { name: "Citation suivante" }));
    expect(screen.getByText("1 sur 2")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Citation suivante" }));
    expect(onGoTo).toHaveBeenLastCalledWith(agreement.citations[1]!.location);
    expect(screen.getByText(/^Passage sélectionné\s: Critère\s3, action\s2/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Aller à sa ligne du bordereau" }));
    expect(onGoTo).toHaveBeenLastCalledWith(line().location);
  });

  test("says why a place could not be reached", async () => {
    const { user } = renderPane(view({ goTo: () => Promise.resolve("moved") }));
    await user.click(card(/^C3-A1-02/));
    await user.click(screen.getByRole("button", { name: "Citation suivante" }));
    expect(await screen.findByText(/^Le passage n’a pas été sélectionné : .*Relisez les preuves\.$/)).toBeVisible();
  });

  test("keeps an author's words where no date stands", async () => {
    const dates = ["en cours", "–"];
    const entries = dates.map((date, rank) =>
      entry({ item: item({ number: `C3-A1-0${rank + 1}`, date }), troubles: ["undated"] }),
    );
    const { user } = renderPane(view({ state: read(evidenceView({ entries })) }));
    await user.click(card(/^C3-A1-01/));
    expect(screen.getByText("en cours (sans date)")).toBeVisible();
    await user.click(card(/^C3-A1-02/));
    expect(screen.getAllByText("sans date", { selector: "dd" })).toHaveLength(1);
  });

  test("never says that a link is good", async () => {
    const { user } = renderPane(view());
    await user.click(card(/^C3-A1-02/));
    expect(screen.getByText(/C3\/C3-A1-02\.pdf/)).toHaveTextContent("lien non vérifié");
  });

  test("shows what is cited where the cursor stands", async () => {
    const found: EvidenceAtCaret[] = [{ keys: [survey.key] }, { keys: [] }, { failure: "busy" }];
    const { user } = renderPane(view({ atCaret: () => Promise.resolve(found.shift()!) }));
    await user.click(screen.getByRole("button", { name: "Au curseur" }));
    expect(await screen.findByRole("button", { name: /^C5-A1-01/, expanded: true })).toBeVisible();
    // The list follows its filter a moment later.
    await waitFor(() => expect(screen.queryByRole("button", { name: /^C3-A1-02/ })).toBeNull());
    await user.click(screen.getByRole("button", { name: "Au curseur" }));
    expect(await screen.findByText(/Aucune preuve n’est citée/)).toBeVisible();
    // It is said of that place: not of another part of the view.
    await user.click(screen.getByRole("tab", { name: "Bordereau" }));
    expect(screen.queryByText(/Aucune preuve n’est citée/)).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Pièces" }));
    await user.click(screen.getByRole("button", { name: "Au curseur" }));
    expect(await screen.findByText(/Word est occupé/)).toBeVisible();
  });

  test("an auditor reads and jumps, and is offered no change", async () => {
    const { user } = renderPane(view({ mode: "auditor" }));
    expect(screen.queryByRole("button", { name: /Citer/ })).toBeNull();
    await user.click(card(/^C3-A1-02/));
    expect(screen.getByRole("button", { name: "Citation suivante" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /Citer|Modifier|Changer|Retirer|Signaler/ })).toBeNull();
    for (const part of ["Bordereau", "Fichiers"]) {
      await user.click(tab(part));
      expect(screen.queryByRole("button", { name: /Insérer|Mettre|Créer|Renuméroter|Compléter/ })).toBeNull();
    }
  });
});

describe.each(["light", "dark", "contrast"] as const)("in %s", (appearance) => {
  test.each(["Pièces", "Indicateurs", "Bordereau", "Fichiers"])("« %s » has no accessibility fault", async (part) => {
    const { container, user } = renderPane(view({ state: read({ ...pieces, folder: folderReading() }) }), appearance);
    await user.click(tab(part));
    if (part === "Pièces") {
      await user.click(card(/^C3-A1-02/));
      await user.click(screen.getByRole("button", { name: "Modifier" }));
      await user.click(screen.getByRole("button", { name: "Citer une preuve…" }));
    }
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
