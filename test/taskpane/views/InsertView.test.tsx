import { screen } from "@testing-library/react";
import type { InsertState, Insertion } from "../../../src/session";
import { InsertView, type InsertViewProps } from "../../../src/taskpane/views/InsertView";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { outline } from "../sampleSession";

const insertion: Insertion = { receipt: { id: "r1" }, label: "Critère 1 : action 3" };

function view(over: Partial<InsertViewProps> = {}) {
  return (
    <InsertView
      outline={outline}
      state={{ status: "idle" }}
      insertions={[]}
      onInsert={() => {}}
      onUndo={() => {}}
      {...over}
    />
  );
}

const criterion = (n: number) => screen.getByRole("checkbox", { name: new RegExp(`^${n}\\. `) });
const insert = () => screen.getByRole("button", { name: "Insérer" });

describe("InsertView", () => {
  test("asks for a criterion first", async () => {
    const onInsert = jest.fn();
    const { user } = renderPane(view({ onInsert }));
    expect(insert()).toHaveAttribute("aria-disabled", "true");
    await user.click(insert());
    expect(onInsert).not.toHaveBeenCalled();
  });

  test("says what the document already holds", () => {
    renderPane(view());
    expect(screen.getByText("2 actions, 1 engagement")).toBeVisible();
    expect(criterion(2)).toHaveAccessibleName(named("2. L’accueil de publics de statuts différents"));
  });

  test("inserts whole criteria at their place, in order", async () => {
    const onInsert = jest.fn();
    const { user } = renderPane(view({ onInsert }));
    await user.click(criterion(3));
    await user.click(criterion(2));
    await user.click(insert());
    expect(onInsert).toHaveBeenCalledWith({ kind: "criterion", criteria: [2, 3] }, "place");
  });

  test("takes all criteria, or none, at once", async () => {
    const onInsert = jest.fn();
    const { user } = renderPane(view({ onInsert }));
    const all = screen.getByRole("checkbox", { name: "Tous les critères" });
    await user.click(criterion(2));
    expect(all).toBePartiallyChecked();
    await user.click(all);
    await user.selectOptions(screen.getByRole("combobox", { name: named("Que faut-il insérer ?") }), "commitment");
    await user.click(insert());
    expect(onInsert).toHaveBeenCalledWith({ kind: "commitment", criteria: [1, 2, 3] }, "place");
    await user.click(all);
    expect(insert()).toHaveAttribute("aria-disabled", "true");
  });

  test("inserts a single table, at the cursor", async () => {
    const onInsert = jest.fn();
    const { user } = renderPane(view({ onInsert }));
    await user.click(criterion(1));
    await user.selectOptions(screen.getByRole("combobox", { name: named("Que faut-il insérer ?") }), "table");
    await user.selectOptions(screen.getByRole("combobox", { name: "Tableau" }), "T4");
    await user.click(screen.getByRole("radio", { name: "Au curseur" }));
    await user.click(insert());
    expect(onInsert).toHaveBeenCalledWith({ kind: "table", criteria: [1], table: "T4" }, "caret");
  });

  test.each([
    ["Ajouter un objectif", "objective"],
    ["Ajouter un indicateur", "indicator"],
    ["Ajouter un membre de l’équipe", "member"],
  ])("« %s » where the cursor stands", async (name, kind) => {
    const onInsert = jest.fn();
    const { user } = renderPane(view({ onInsert }));
    await user.click(screen.getByRole("button", { name }));
    expect(onInsert).toHaveBeenCalledWith({ kind }, "caret");
  });

  test("lists each insertion with its way back", async () => {
    const onUndo = jest.fn();
    const { user } = renderPane(view({ insertions: [insertion], onUndo }));
    await user.click(screen.getByRole("button", { name: named("Annuler cette insertion : Critère 1 : action 3") }));
    expect(onUndo).toHaveBeenCalledWith(insertion);
  });

  test.each<[InsertState, RegExp]>([
    [{ status: "inserting", label: "critère 2" }, /Insertion en cours/],
    [{ status: "done", label: insertion.label }, /Inséré : Critère 1 : action 3\./],
    [{ status: "undone", label: "Critère 1 : action 3" }, /Retiré : Critère 1 : action 3\./],
    [{ status: "refused", reason: "no-criterion" }, /Insérez d’abord ce critère entier/],
    [{ status: "refused", reason: "caret-outside-table" }, /Placez d’abord le curseur/],
    [{ status: "refused", reason: "wrong-table" }, /ne reçoit pas une telle ligne/],
    [{ status: "refused", reason: "criterion-present" }, /déjà dans le document/],
    [{ status: "refused", reason: "table-present" }, /déjà à sa place.*« Au curseur »/],
    [
      { status: "refused", reason: "caret-inside", criterion: 3, block: "E2" },
      /dans l’engagement 2 du critère 3, que l’insertion couperait en deux\. Choisissez « À sa place »/,
    ],
    [{ status: "refused", reason: "caret-inside", criterion: 3, block: null }, /dans le critère 3, que/],
    [{ status: "failed", code: "changed", detail: "" }, /Le texte inséré a été modifié/],
    [{ status: "failed", code: "busy", detail: "" }, /Word est occupé/],
  ])("announces %o", (state, sentence) => {
    const { redraw } = renderPane(view());
    const role = state.status === "failed" ? "alert" : "status";
    redraw(view({ state }));
    expect(screen.getByRole(role)).toHaveTextContent(sentence);
  });

  test("offers the way back where it tells what was inserted, and only there", async () => {
    const onUndo = jest.fn();
    const state: InsertState = { status: "done", label: insertion.label };
    const { user, redraw } = renderPane(view({ state, insertions: [insertion], onUndo }));
    await user.click(screen.getByRole("button", { name: "Annuler cette insertion" }));
    expect(onUndo).toHaveBeenCalledWith(insertion);
    redraw(view({ state: { status: "undone", label: insertion.label } }));
    expect(screen.queryByRole("button", { name: "Annuler cette insertion" })).toBeNull();
  });

  test("unticks the criteria once they have what was asked for, and not after a line", async () => {
    const { user, redraw } = renderPane(view());
    await user.click(criterion(1));
    await user.click(screen.getByRole("button", { name: "Ajouter un objectif" }));
    redraw(view({ state: { status: "inserting", label: "objectif" } }));
    redraw(view({ state: { status: "done", label: "objectif" } }));
    expect(criterion(1)).toBeChecked();
    await user.click(insert());
    redraw(view({ state: { status: "refused", reason: "criterion-present" } }));
    expect(criterion(1)).toBeChecked();
    await user.click(insert());
    redraw(view({ state: { status: "inserting", label: "critère" } }));
    redraw(view({ state: { status: "done", label: "Critère 1" } }));
    expect(criterion(1)).not.toBeChecked();
    expect(insert()).toHaveAttribute("aria-disabled", "true");
  });

  test("starts nothing while an insertion runs", async () => {
    const onInsert = jest.fn();
    const { user, redraw } = renderPane(view({ onInsert }));
    await user.click(criterion(1));
    redraw(view({ onInsert, state: { status: "inserting", label: "critère 1" } }));
    await user.click(insert());
    await user.click(screen.getByRole("button", { name: "Ajouter un objectif" }));
    expect(onInsert).not.toHaveBeenCalled();
  });

  test.each(["light", "dark", "contrast"] as const)("has no accessibility fault (%s)", async (appearance) => {
    const state: InsertState = { status: "done", label: insertion.label };
    const { container, user } = renderPane(view({ insertions: [insertion], state }), appearance);
    await user.selectOptions(screen.getByRole("combobox", { name: named("Que faut-il insérer ?") }), "table");
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
