import { screen, waitFor, within } from "@testing-library/react";
import { nowhere } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import type {
  CaretPlace,
  CaretState,
  EvidenceAtCaret,
  EvidenceDone,
  EvidenceSession,
  EvidenceState,
  EvidenceWork,
} from "../../../src/session";
import { EvidenceView } from "../../../src/taskpane/evidence/EvidenceView";
import type { Mode } from "../../../src/taskpane/state/preferences";
import { paneWords } from "../../../src/taskpane/words/paneWords";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { inPane, still } from "../inPane";
import { citation, entry, evidenceView, folderReading, item, line, need, read } from "../sampleEvidence";
import { sampleSession } from "../sampleSession";

const agreement = entry({
  item: item({ number: "C3-A1-02" }),
  citations: [citation(), citation({ block: "A2" })],
});
const survey = entry({
  item: item({ number: "C5-A1-01", title: "Enquête", type: "", date: "", file: "" }),
  citations: [],
  stages: new Set(["listed"]),
  troubles: ["uncited", "undated"],
});
const pieces = evidenceView({ entries: [agreement, survey] });

/** The evidence as a test has it: states beside what the session does. */
interface Over extends Partial<Omit<EvidenceSession, "state" | "work" | "made" | "here" | "caret">> {
  readonly state?: EvidenceState;
  readonly work?: EvidenceWork;
  readonly made?: EvidenceDone | null;
  readonly here?: CaretPlace | null;
  readonly caret?: CaretState;
  readonly mode?: Mode;
}

function view({ state, work, made, here, caret, mode = "school", ...does }: Over = {}) {
  const { session } = sampleSession();
  const evidence: EvidenceSession = {
    ...session.evidence,
    state: still(state ?? read(pieces)),
    work: still<EvidenceWork>(work ?? { status: "idle" }),
    made: still(made ?? null),
    here: still(here ?? null),
    caret: still<CaretState>(caret ?? { status: "off" }),
    ...does,
  };
  return inPane(<EvidenceView />, {
    session: { ...session, evidence },
    edition: currentEdition,
    preferences: { mode },
  });
}

/** A change that was made. */
function done(over: Partial<EvidenceDone>): EvidenceDone {
  const nothingMore = { outOfReach: 0, files: [], unlisted: null, list: null };
  return { status: "done", task: "cite", words: "", count: 1, ...nothingMore, ...over };
}

const card = (name: RegExp) => screen.getByRole("button", { name, expanded: false });
const tab = (name: string) => screen.getByRole("tab", { name });

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
    const described = "Le curseur est : Critère 3, action 1, présentation de l’action, « Description ».";
    expect(screen.getByText(named(described))).toBeVisible();
    redraw(view({ follow: onFollow, here: { at: { ...nowhere, criterion: 3 }, refused: null } }));
    expect(screen.getByText(named("Le curseur est : Critère 3, hors tableau."))).toBeVisible();
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
    await user.click(screen.getByRole("button", { name: "Renommer partout" }));
    expect(screen.getByText(/^Écrivez un numéro comme/)).toBeVisible();
    await user.type(number, "C3-A1-07");
    await user.click(screen.getByRole("button", { name: "Renommer partout" }));
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
    expect(within(numbers).getByText("C3-A1-02 → C3-A1-01")).toBeVisible();
    expect(within(numbers).getByText(named("(sans numéro) – Photographie → C3-A1-02"))).toBeVisible();
    expect(warned.mock.calls.filter(([message]) => /same key/.test(String(message)))).toEqual([]);
    warned.mockRestore();
    expect(screen.getByText(/^Le numéro cité C3-A1-09 n’est ni au registre ni au bordereau/)).toBeVisible();
    expect(screen.getByText(/lignes que Word numérote lui-même/)).toBeVisible();
    expect(screen.getByText(/^1\snom de fichier porte l’ancien numéro/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Fichiers à renommer" }));
    expect(screen.getByText(named("Annexes 2 et 3.pdf : 2 → 1, 3 → 2"))).toBeVisible();
    expect(renumber).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: named("Renommer 3 preuves") }));
    expect(renumber).toHaveBeenCalledWith(plan);
  });
});

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
