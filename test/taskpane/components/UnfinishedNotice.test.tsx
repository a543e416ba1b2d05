import { act, screen } from "@testing-library/react";
import { UnfinishedNotice } from "../../../src/taskpane/components/UnfinishedNotice";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { inPane } from "../inPane";
import { sampleSession } from "../sampleSession";

const write = { id: "w1", label: "Critère 3 : action 2" };
const found = { status: "found", write, failure: null } as const;

function draw() {
  const sample = sampleSession();
  const drawn = renderPane(inPane(<UnfinishedNotice />, { session: sample.session }));
  return { ...drawn, ...sample };
}

const button = (name: string) => screen.getByRole("button", { name });
const alert = () => screen.getByRole("alert");

describe("a write that stopped halfway", () => {
  test("says nothing while there is none", () => {
    draw();
    expect(alert()).toBeEmptyDOMElement();
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("is announced with what was asked, and both ways out are reached by keyboard", async () => {
    const { user, tasks, asked } = draw();
    act(() => tasks.unfinished.set(found));
    expect(alert()).toHaveTextContent(
      named(
        "L’écriture « Critère 3 : action 2 » s’est arrêtée au milieu : une partie est dans le document.TerminerRevenir à l’état d’avant",
      ),
    );
    await user.tab();
    expect(button("Terminer")).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.tab();
    expect(button("Revenir à l’état d’avant")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(asked).toEqual(["resolve finish", "resolve undo"]);
  });

  test("takes no other click while it is being resolved", async () => {
    const { user, tasks, asked } = draw();
    act(() => tasks.unfinished.set({ status: "resolving", write }));
    expect(alert()).toHaveTextContent("Un instant…");
    await user.click(button("Terminer"));
    await user.click(button("Revenir à l’état d’avant"));
    expect(asked).toEqual([]);
  });

  test("of which only the mark is left: says what to do, and leads to it", async () => {
    const { user, tasks, asked } = draw();
    const place = { paragraph: 4, text: "", start: 0, end: 0, textWithDeletions: null };
    act(() => tasks.unfinished.set({ status: "forgotten", location: { place, anchor: place } }));
    expect(screen.getByText(/s’est arrêtée au milieu avant que ce volet ne s’ouvre/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Terminer" })).toBeNull();
    await user.click(button("Aller à ce paragraphe"));
    expect(asked).toEqual(["go to 4"]);
  });

  test("is told as resolved once it is, and not before", async () => {
    const { user, session, tasks } = draw();
    const answer: { give: () => void } = { give: () => {} };
    session.resolveUnfinished = (how) => {
      tasks.unfinished.set({ status: "resolving", write });
      return new Promise((done) => {
        answer.give = () => {
          tasks.unfinished.set({ status: "resolved", write, how });
          done();
        };
      });
    };
    act(() => tasks.unfinished.set(found));
    await user.click(button("Revenir à l’état d’avant"));
    expect(screen.queryByText(/est revenu/)).toBeNull();
    act(() => answer.give());
    expect(
      screen.getByText(named("« Critère 3 : action 2 » : le document est revenu à l’état d’avant.")),
    ).toBeVisible();
    expect(alert()).toBeEmptyDOMElement();
    await user.click(button("Fermer"));
    expect(screen.queryByText(/est revenu/)).toBeNull();
  });

  test("says why it could not be resolved, and what to do", () => {
    const { tasks } = draw();
    act(() => tasks.unfinished.set({ ...found, failure: { how: "finish", code: "changed", detail: "" } }));
    expect(alert()).toHaveTextContent(
      /L’écriture n’a pas été terminée : ce passage a été modifié entre-temps\. Corrigez ce passage vous-même dans Word/,
    );
    expect(button("Terminer")).toBeEnabled();
  });

  test.each(["light", "dark", "contrast"] as const)("has no accessibility fault (%s)", async (appearance) => {
    const { session, tasks } = sampleSession();
    tasks.unfinished.set(found);
    const { container } = renderPane(inPane(<UnfinishedNotice />, { session }), appearance);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
