import { act, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { HandBackPanel } from "../../../src/taskpane/audit/conclude/HandBackPanel";
import { AuditContext, type AuditInPane } from "../../../src/taskpane/audit/useAudit";
import { CheckView } from "../../../src/taskpane/check/CheckView";
import { repeatable } from "../../../src/taskpane/components/DoubleClickGuard";
import { UnfinishedNotice } from "../../../src/taskpane/components/UnfinishedNotice";
import { RecordErrorNotice } from "../../../src/taskpane/dossier/RecordErrorNotice";
import { EvidenceView } from "../../../src/taskpane/evidence/EvidenceView";
import { InsertView } from "../../../src/taskpane/insert/InsertView";
import { named, renderPane } from "../../helpers/render";
import { inPane } from "../inPane";
import { entry, evidenceView, item, read } from "../sampleEvidence";
import { done, finding, sampleSession } from "../sampleSession";

const button = (name: string) => screen.getByRole("button", { name: named(name) });

/** Clicks at one point of the pane, whatever stands there by then. */
function clickAt(user: UserEvent, target: Element, point = { clientX: 120, clientY: 300 }): Promise<void> {
  return user.pointer({ target, coords: point, keys: "[MouseLeft]" });
}

/** The time of every event: a slow machine makes no double click slower. */
let time = 1000;
beforeEach(() => {
  jest.spyOn(Event.prototype, "timeStamp", "get").mockImplementation(() => time);
});
afterEach(() => jest.restoreAllMocks());
const later = (milliseconds: number) => void (time += milliseconds);

const at = { paragraph: 4, text: "Lister les difficultés", start: 0, end: 22, textWithDeletions: null };
const erase = { label: "Effacer la consigne", safety: "safe", edits: [{ kind: "replaceText", at, text: "" }] } as const;
const fixable = finding({ key: "fixable", fixes: [erase] });

describe("the second click of a double click presses nothing", () => {
  test("« Insérer », then « Annuler cette insertion »", async () => {
    const { session, tasks, asked } = sampleSession();
    session.runInsert = () => {
      tasks.insertions.set([{ receipt: { id: "r1" }, label: "Critère 2" }]);
      return Promise.resolve(tasks.insert.set({ status: "done", label: "Critère 2" }));
    };
    const { user } = renderPane(inPane(<InsertView isShown />, { session }));
    await user.click(screen.getByRole("checkbox", { name: /^2\. / }));
    await clickAt(user, button("Insérer"));
    await clickAt(user, button("Annuler cette insertion"));
    expect(asked).toEqual([]);
    await clickAt(user, button("Annuler cette insertion"), { clientX: 20, clientY: 80 });
    expect(asked).toEqual(["undo r1"]);
  });

  test("« Faire n corrections », then « Annuler ces corrections »", async () => {
    const undo = jest.fn();
    const { session, tasks } = sampleSession();
    tasks.check.set(done([fixable]));
    session.fix = () => {
      tasks.check.set(done([]));
      tasks.madeFixes.set({ count: 1, receipt: { id: "r1" } });
      return Promise.resolve(tasks.fixes.set({ status: "done", count: 1 }));
    };
    session.undoFixes = undo;
    const { user } = renderPane(inPane(<CheckView />, { session }));
    await user.click(screen.getByRole("button", { name: "Corriger tout (1)" }));
    await clickAt(user, button("Faire 1 correction"));
    await clickAt(user, button("Annuler ces corrections"));
    expect(undo).not.toHaveBeenCalled();
    later(600);
    await clickAt(user, button("Annuler ces corrections"));
    expect(undo).toHaveBeenCalledTimes(1);
  });

  test("« Signaler », then « Effacer les signalements »", async () => {
    const { session, tasks, asked } = sampleSession();
    tasks.check.set(done([fixable]));
    const { user } = renderPane(inPane(<CheckView />, { session }));
    await user.click(screen.getByRole("button", { name: "Signaler dans le document" }));
    await clickAt(user, button("Tout ce qui est affiché (1)"));
    await clickAt(user, button("Effacer les signalements"));
    expect(asked).toEqual(["flag 1"]);
  });

  test("« Écarter », then « Rétablir »", async () => {
    const aside = {
      key: "fixable",
      rule: fixable.rule,
      ...fixable.parts,
      reason: "Vu.",
      by: "A. Diarra",
      on: "2026-11-24",
    };
    const before = done([fixable]);
    const report = { ...before.report, findings: [], dismissed: [{ ...fixable, dismissal: aside }] };
    const { session, tasks, asked } = sampleSession();
    tasks.check.set(before);
    session.dismiss = () => Promise.resolve(tasks.check.set({ ...before, report }));
    const { user } = renderPane(inPane(<CheckView />, { session }));
    await user.click(screen.getByRole("button", { name: /Champ vide/ }));
    await user.click(button("Écarter…"));
    await user.type(screen.getByRole("textbox", { name: /Pourquoi/ }), "Vu.");
    await clickAt(user, button("Écarter"));
    await clickAt(user, screen.getByRole("button", { name: /^Rétablir/ }));
    expect(asked).toEqual([]);
  });

  test("« Citer au curseur », then « Annuler »; and it cites once", async () => {
    const { session, evidenceTasks, asked } = sampleSession();
    const cited = { status: "done", task: "cite", words: "Annexe C3-A1-02", count: 1 } as const;
    const made = { ...cited, outOfReach: 0, files: [], unlisted: null, list: null };
    evidenceTasks.state.set(read(evidenceView({ entries: [entry({ item: item({ number: "C3-A1-02" }) })] })));
    const cite = jest.fn(() => {
      evidenceTasks.made.set(made);
      return Promise.resolve(evidenceTasks.work.set(made));
    });
    const evidence = { ...session.evidence, cite };
    const { user } = renderPane(inPane(<EvidenceView />, { session: { ...session, evidence } }));
    await user.click(screen.getByRole("button", { name: /^C3-A1-02/, expanded: false }));
    const citeHere = () => screen.getByRole("button", { name: /^Citer au curseur/ });
    await clickAt(user, citeHere());
    await clickAt(user, citeHere());
    await clickAt(user, button("Annuler"));
    expect(cite).toHaveBeenCalledTimes(1);
    expect(asked).toEqual([]);
  });

  test("« Préparer la version à rendre », then « Exporter les scores » under the same pointer", async () => {
    const exportScores = jest.fn(() => null);
    const audit = { session: { exportScores }, work: { status: "idle" }, run: () => {} } as unknown as AuditInPane;
    const { user } = renderPane(
      <AuditContext value={audit}>
        <HandBackPanel />
      </AuditContext>,
    );
    await clickAt(user, button("Préparer la version à rendre"));
    await clickAt(user, button("Exporter les scores"));
    expect(exportScores).not.toHaveBeenCalled();
  });

  test("« Repartir de zéro », then « Effacer et repartir » under the same pointer", async () => {
    const { session, tasks, asked } = sampleSession();
    tasks.record.set({ status: "refused", code: "damaged", parts: [] });
    const { user } = renderPane(inPane(<RecordErrorNotice />, { session }));
    await clickAt(user, button("Repartir de zéro"));
    await clickAt(user, button("Effacer et repartir"));
    expect(asked).toEqual([]);
  });

  test("« Terminer », then « Revenir à l’état d’avant » of the next write", async () => {
    const { session, tasks, asked } = sampleSession();
    tasks.unfinished.set({ status: "found", write: { id: "w1", label: "action 2" }, failure: null });
    const { user } = renderPane(inPane(<UnfinishedNotice />, { session }));
    await clickAt(user, button("Terminer"));
    act(() => tasks.unfinished.set({ status: "found", write: { id: "w2", label: "action 3" }, failure: null }));
    await clickAt(user, button("Revenir à l’état d’avant"));
    expect(asked).toEqual(["resolve finish"]);
  });
});

describe("other clicks are let through", () => {
  function Buttons({ onPress }: { readonly onPress: (name: string) => void }) {
    return (
      <>
        <button onClick={() => onPress("write")}>Écrire</button>
        <button onClick={() => onPress("next")} {...repeatable}>
          Suivant
        </button>
        <input aria-label="Nom" />
        <input type="checkbox" aria-label="Choisir" onChange={() => onPress("tick")} />
      </>
    );
  }
  const draw = () => {
    const pressed: string[] = [];
    return { pressed, ...renderPane(<Buttons onPress={(name) => pressed.push(name)} />) };
  };

  test("a double click presses a button once, and one that is made for it each time", async () => {
    const { user, pressed } = draw();
    await user.dblClick(button("Écrire"));
    await user.dblClick(button("Suivant"));
    expect(pressed).toEqual(["write", "next", "next"]);
  });

  test("a box is ticked and unticked", async () => {
    const { user, pressed } = draw();
    await user.dblClick(screen.getByRole("checkbox"));
    expect(pressed).toEqual(["tick", "tick"]);
  });

  test("the keyboard presses as often as it likes, also after a click", async () => {
    const { user, pressed } = draw();
    await clickAt(user, button("Écrire"));
    await user.keyboard("{Enter}");
    await user.keyboard("{Enter}");
    expect(pressed).toEqual(["write", "write", "write"]);
  });

  test("what is typed between two clicks parts them", async () => {
    const { user, pressed } = draw();
    await clickAt(user, button("Écrire"));
    act(() => screen.getByRole("textbox").focus());
    await user.keyboard("a");
    await clickAt(user, button("Écrire"));
    expect(pressed).toEqual(["write", "write"]);
  });

  test("a click elsewhere, or a while later, is another one", async () => {
    const { user, pressed } = draw();
    await clickAt(user, button("Écrire"));
    await clickAt(user, button("Écrire"), { clientX: 120, clientY: 340 });
    later(600);
    await clickAt(user, button("Écrire"), { clientX: 120, clientY: 340 });
    expect(pressed).toHaveLength(3);
  });
});
