// Before what takes the decoder of its window.
import "../../helpers/textDecoder";
import { act, screen } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readDossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { readDocx } from "../../../src/ooxml";
import type { CaretState, InsertState, Insertion } from "../../../src/session";
import { InsertView } from "../../../src/taskpane/insert/InsertView";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { inPane } from "../inPane";
import { outline, sampleSession } from "../sampleSession";

const insertion: Insertion = { receipt: { id: "r1" }, label: "Critère 1 : action 3" };

const dossier = readDossier(
  [readDocx(readFileSync(resolve("test/dossiers/d01-dossier-complet/dossier.docx")))],
  currentEdition,
);

/** The view over a session that a test sets by hand. */
function draw(over: { readonly appearance?: "light" | "dark" | "contrast"; readonly isShown?: boolean } = {}) {
  const { session, tasks, asked } = sampleSession();
  const run = (job: Promise<unknown>) => void job.catch((error: unknown) => asked.push(`bug: ${String(error)}`));
  const view = (isShown: boolean) => inPane(<InsertView isShown={isShown} />, { session, run });
  const drawn = renderPane(view(over.isShown ?? true), over.appearance);
  return { ...drawn, show: (isShown: boolean) => drawn.redraw(view(isShown)), session, tasks, asked };
}

const criterion = (n: number) => screen.getByRole("checkbox", { name: new RegExp(`^${n}\\. `) });
const insert = () => screen.getByRole("button", { name: "Insérer" });
const kind = () => screen.getByRole("combobox", { name: named("Que faut-il insérer ?") });
const hint = () => screen.queryByRole("status", { name: "Où ira l’insertion" });

describe("InsertView", () => {
  test("asks for a criterion first", async () => {
    const { user, asked } = draw();
    expect(insert()).toHaveAttribute("aria-disabled", "true");
    await user.click(insert());
    expect(asked).toEqual([]);
  });

  test("says what the document already holds", () => {
    draw();
    expect(screen.getByText("2 actions, 1 engagement")).toBeVisible();
    expect(criterion(2)).toHaveAccessibleName(named("2. L’accueil de publics de statuts différents"));
  });

  test("inserts whole criteria at their place, in order", async () => {
    const { user, asked } = draw();
    await user.click(criterion(3));
    await user.click(criterion(2));
    await user.click(insert());
    expect(asked).toEqual([`insert ${JSON.stringify({ kind: "criterion", criteria: [2, 3] })} place`]);
  });

  test("takes all criteria, or none, at once", async () => {
    const { user, asked } = draw();
    const all = screen.getByRole("checkbox", { name: "Tous les critères" });
    await user.click(criterion(2));
    expect(all).toBePartiallyChecked();
    await user.click(all);
    await user.selectOptions(kind(), "commitment");
    await user.click(insert());
    expect(asked).toEqual([`insert ${JSON.stringify({ kind: "commitment", criteria: [1, 2, 3] })} place`]);
    await user.click(all);
    expect(insert()).toHaveAttribute("aria-disabled", "true");
  });

  test("inserts a single table, at the cursor", async () => {
    const { user, asked } = draw();
    await user.click(criterion(1));
    await user.selectOptions(kind(), "table");
    await user.selectOptions(screen.getByRole("combobox", { name: "Tableau" }), "T4");
    await user.click(screen.getByRole("radio", { name: "Au curseur" }));
    await user.click(insert());
    expect(asked).toContain(`insert ${JSON.stringify({ kind: "table", criteria: [1], table: "T4" })} caret`);
  });

  test.each([
    ["Ajouter un objectif", "objective"],
    ["Ajouter un indicateur", "indicator"],
    ["Ajouter un membre de l’équipe", "member"],
  ])("« %s » where the cursor stands", async (name, row) => {
    const { user, asked } = draw();
    await user.click(screen.getByRole("button", { name }));
    expect(asked).toEqual([`insert ${JSON.stringify({ kind: row })} caret`]);
  });

  test("tells two insertions of one label apart, the newest first", () => {
    const { tasks } = draw();
    const second = { ...insertion, receipt: { ...insertion.receipt, id: "r2" } };
    act(() => tasks.insertions.set([second, insertion]));
    const names = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(names[0]).toMatch(/^Critère\s1\s: action\s3 \(2e\sfois\)/);
    expect(names[1]).not.toMatch(/fois/);
  });

  test("lists each insertion with its way back", async () => {
    const { user, tasks, asked } = draw();
    act(() => tasks.insertions.set([insertion]));
    await user.click(screen.getByRole("button", { name: named("Annuler cette insertion : Critère 1 : action 3") }));
    expect(asked).toEqual(["undo r1"]);
  });

  const { label } = insertion;
  test.each<[InsertState, RegExp]>([
    [{ status: "inserting", task: "insert", label: "critère 2" }, /^Insertion en cours/],
    [{ status: "inserting", task: "undo", label: "critère 2" }, /^Annulation en cours/],
    [{ status: "done", label }, /Inséré : Critère 1 : action 3\./],
    [{ status: "undone", label }, /Retiré : Critère 1 : action 3\./],
    [{ status: "refused", reason: "no-criterion" }, /Insérez d’abord ce critère entier/],
    [{ status: "refused", reason: "caret-outside-table" }, /Placez d’abord le curseur/],
    [{ status: "refused", reason: "wrong-table" }, /ne reçoit pas une telle ligne.*placez-y le curseur\./],
    [{ status: "refused", reason: "criterion-present" }, /déjà dans le document.*Choisissez/],
    [{ status: "refused", reason: "table-present" }, /déjà à sa place.*« Au curseur »/],
    [{ status: "refused", reason: "caret-outside" }, /dans un en-tête.*Placez-le dans le texte/],
    [{ status: "refused", reason: "caret-in-list" }, /dans le bordereau des preuves.*Placez-le ailleurs/],
    [{ status: "refused", reason: "caret-in-sheet" }, /dans une fiche d’audit.*Placez-le ailleurs/],
    [
      { status: "refused", reason: "caret-inside", criterion: 3, block: "E2" },
      /dans l’engagement 2 du critère 3, que l’insertion couperait en deux\. Choisissez « À sa place »/,
    ],
    [{ status: "refused", reason: "caret-inside", criterion: 3, block: null }, /dans le critère 3, que/],
    [{ status: "refused", reason: "caret-behind", criterion: 5 }, /après le critère 5.*« À sa place »/],
    [
      { status: "failed", task: "undo", label, code: "changed", detail: "", leaves: "before" },
      /^L’insertion n’a pas été annulée : ce texte a été modifié.*Remettez-le/,
    ],
    [
      { status: "failed", task: "insert", label, code: "busy", detail: "", leaves: "before" },
      /^L’insertion n’a pas été faite : Word est occupé\. Rien n’a été changé\. Fermez/,
    ],
  ])("announces %o", (state, sentence) => {
    const { tasks } = draw();
    act(() => tasks.insert.set(state));
    const roles = screen.getAllByRole(state.status === "failed" ? "alert" : "status");
    expect(roles.map(({ textContent }) => textContent?.replace(/\s/g, " ")).join("")).toMatch(sentence);
  });

  test("offers the way back where it tells what was inserted, and only there", async () => {
    const { user, tasks, asked } = draw();
    act(() => {
      tasks.insert.set({ status: "done", label });
      tasks.insertions.set([insertion]);
    });
    await user.click(screen.getByRole("button", { name: "Annuler cette insertion" }));
    expect(asked).toEqual(["undo r1"]);
    act(() => tasks.insert.set({ status: "undone", label }));
    expect(screen.queryByRole("button", { name: "Annuler cette insertion" })).toBeNull();
  });

  test("unticks the criteria once they have what was asked for, and not after a line", async () => {
    const { user, session, tasks } = draw();
    let outcome: InsertState = { status: "done", label: "objectif" };
    session.runInsert = () => Promise.resolve(tasks.insert.set(outcome));
    await user.click(criterion(1));
    await user.click(screen.getByRole("button", { name: "Ajouter un objectif" }));
    expect(criterion(1)).toBeChecked();
    outcome = { status: "refused", reason: "criterion-present" };
    await user.click(insert());
    expect(criterion(1)).toBeChecked();
    outcome = { status: "done", label: "Critère 1" };
    await user.click(insert());
    expect(criterion(1)).not.toBeChecked();
    expect(insert()).toHaveAttribute("aria-disabled", "true");
  });

  test("starts nothing while an insertion runs", async () => {
    const { user, tasks, asked } = draw();
    await user.click(criterion(1));
    act(() => tasks.insert.set({ status: "inserting", task: "insert", label: "critère 1" }));
    await user.click(insert());
    await user.click(screen.getByRole("button", { name: "Ajouter un objectif" }));
    expect(asked).toEqual([]);
  });

  test.each(["light", "dark", "contrast"] as const)("has no accessibility fault (%s)", async (appearance) => {
    const { container, user, tasks } = draw({ appearance });
    act(() => {
      tasks.insert.set({ status: "done", label });
      tasks.insertions.set([insertion]);
      tasks.insertCaret.set({ status: "moved" });
    });
    await user.selectOptions(kind(), "table");
    await user.click(criterion(1));
    await user.click(screen.getByRole("radio", { name: "Au curseur" }));
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe("what the view knows of the document", () => {
  test("it is read once, when the view is first on screen", () => {
    const { session, tasks, asked } = sampleSession();
    tasks.outlineReading.set({ status: "unread" });
    const view = (isShown: boolean) => inPane(<InsertView isShown={isShown} />, { session });
    const { redraw } = renderPane(view(false));
    expect(asked).toEqual([]);
    redraw(view(true));
    expect(asked).toEqual(["read outline"]);
    act(() => tasks.outlineReading.set({ status: "read" }));
    redraw(view(false));
    redraw(view(true));
    expect(asked).toEqual(["read outline"]);
  });

  test("a document that was read already is not read again", () => {
    expect(draw().asked).toEqual([]);
  });

  test("a reading is told while it lasts, and a document without criteria after it", () => {
    const { tasks } = draw();
    act(() => tasks.outlineReading.set({ status: "reading" }));
    expect(screen.getByText("Lecture du document…")).toBeVisible();
    act(() => {
      tasks.outline.set(outline.map((one) => ({ ...one, isPresent: false })));
      tasks.outlineReading.set({ status: "read" });
    });
    expect(screen.queryByText("Lecture du document…")).toBeNull();
    expect(screen.getByText("Le document ne contient encore aucun critère.")).toBeVisible();
  });

  test("a reading that failed says why where the criteria are, and can be tried again", async () => {
    const { user, tasks, asked } = draw();
    act(() => tasks.outlineReading.set({ status: "failed", code: "busy", detail: "" }));
    expect(
      screen.getByText(
        named(
          "Le document n’a pas été lu : Word est occupé. Fermez la boîte de dialogue ouverte, ou attendez un instant, puis recommencez.",
        ),
      ),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Relire" }));
    expect(asked).toEqual(["read outline"]);
  });
});

describe("« Au curseur »", () => {
  /** The view with a criterion ticked and the cursor chosen. */
  async function atCaret(n: number, caret: CaretState) {
    const drawn = draw();
    await drawn.user.click(criterion(n));
    await drawn.user.click(screen.getByRole("radio", { name: "Au curseur" }));
    act(() => drawn.tasks.insertCaret.set(caret));
    return drawn;
  }
  const found = (paragraph: number | null): CaretState => ({ status: "found", dossier, paragraph });
  const endOf = (n: number) => {
    const { commitments } = dossier.criteria.find(({ criterion: number }) => number === n)!;
    return commitments.at(-1)!.end!.place.paragraph!;
  };

  test("follows the cursor only while it is chosen, and while the view is on screen", async () => {
    const { user, show, asked } = draw();
    await user.click(screen.getByRole("radio", { name: "Au curseur" }));
    expect(asked).toEqual([]);
    await user.click(criterion(1));
    expect(asked).toEqual(["follow cursor"]);
    show(false);
    expect(asked).toEqual(["follow cursor", "stop following"]);
    show(true);
    await user.click(screen.getByRole("radio", { name: "À sa place" }));
    expect(asked).toEqual(["follow cursor", "stop following", "follow cursor", "stop following"]);
    expect(hint()).toBeNull();
  });

  test("says where it would land before it does, by the kind that is chosen", async () => {
    const { user } = await atCaret(1, found(endOf(1)));
    expect(hint()).toHaveTextContent("Ce critère est déjà dans le document.");
    await user.selectOptions(kind(), "action");
    expect(hint()).toHaveTextContent("Ira après le tableau « Engagement : mise en œuvre » du critère 1, engagement 1.");
  });

  test("says why it would not, once: the notice of a refusal has the same words", async () => {
    const { user, tasks } = await atCaret(1, found(null));
    expect(hint()).toHaveTextContent("Le curseur est dans un en-tête");
    act(() => tasks.insert.set({ status: "refused", reason: "caret-outside" }));
    await user.click(insert());
    expect(screen.getAllByText(/Le curseur est dans un en-tête/)).toHaveLength(1);
  });

  test("says that the place is not known any more, and looks when asked", async () => {
    const { user, asked, tasks } = await atCaret(1, { status: "looking" });
    expect(hint()).toHaveTextContent("Recherche du curseur…");
    act(() => tasks.insertCaret.set({ status: "moved" }));
    expect(hint()).toHaveTextContent("Le curseur a bougé : sa place n’est plus connue.");
    await user.click(screen.getByRole("button", { name: "Voir où il est" }));
    expect(asked).toContain("look at cursor");
    act(() => tasks.insertCaret.set({ status: "failed", code: "silent", detail: "" }));
    expect(hint()).toHaveTextContent("La place du curseur n’est pas connue : Word ne répond pas.");
  });
});
