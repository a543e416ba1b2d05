import { act, screen, within } from "@testing-library/react";
import type { Finding } from "../../../src/checker";
import type { CheckState, FixState, FlagState, Session } from "../../../src/session";
import { CheckView } from "../../../src/taskpane/check/CheckView";
import type { Mode } from "../../../src/taskpane/state/preferences";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { inPane, still } from "../inPane";
import { done, finding, sampleSession } from "../sampleSession";

const findings: readonly Finding[] = [
  finding({ criterion: 2, block: "E1", parts: { ...finding().parts, where: "Critère 2, engagement 1" } }),
  finding({ rule: "evidence-missing", severity: "warning", parts: { ...finding().parts, what: "Aucune preuve." } }),
  finding({ rule: "criterion-missing", criterion: 3, block: null, location: null, source: "our.rule" }),
];

/** The view in a pane whose check stands so; `over`: what its session holds and does besides. */
const view = (check: CheckState, { mode = "school", ...over }: Partial<Session> & { readonly mode?: Mode } = {}) =>
  inPane(<CheckView />, {
    session: { ...sampleSession().session, check: still(check), ...over },
    preferences: { mode },
  });

const goTo = (where: string) => screen.getByRole("button", { name: named(`Aller au passage : ${where}`) });

// A passage that could not be reached is logged.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

describe("CheckView", () => {
  test("offers one thing to do first", async () => {
    const runCheck = jest.fn();
    const { user } = renderPane(view({ status: "idle" }, { runCheck }));
    await user.click(screen.getByRole("button", { name: "Vérifier le dossier" }));
    expect(runCheck).toHaveBeenCalledTimes(1);
  });

  test("shows the step, and keeps the focus on the button meanwhile", async () => {
    const runCheck = jest.fn();
    const { user, redraw } = renderPane(view({ status: "idle" }, { runCheck }));
    await user.tab();
    redraw(view({ status: "checking", step: "recognising" }, { runCheck }));
    expect(screen.getByRole("progressbar", { name: "Vérification en cours" })).toHaveAttribute(
      "aria-valuetext",
      "Reconnaissance des tableaux…",
    );
    await user.keyboard("{Enter}");
    expect(runCheck).not.toHaveBeenCalled();
    redraw(view(done(findings)));
    expect(screen.getByRole("button", { name: "Vérifier de nouveau" })).toHaveFocus();
  });

  test("announces the counts, pages and time", () => {
    renderPane(view(done(findings)));
    expect(screen.getByText("2 erreurs, 1 avertissement, 0 information.")).toHaveAttribute("role", "status");
    expect(screen.getByText("62 pages · 40 tableaux officiels · 340 ms")).toBeVisible();
  });

  test("groups by criterion, then by block", () => {
    renderPane(view(done(findings)));
    const headings = within(screen.getByRole("region", { name: "Signalements" })).getAllByRole("heading");
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      "Critère 1",
      "Action 1",
      "Critère 2",
      "Engagement 1",
      "Critère 3",
    ]);
  });

  test("opens a finding: what to do, why, the guide's sentence and its page", async () => {
    const { user } = renderPane(view(done(findings)));
    await user.click(screen.getByRole("button", { name: /Aucune preuve/ }));
    expect(screen.getByRole("button", { name: /Aucune preuve/ })).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("Écrivez les moyens engagés.")).toBeVisible();
    expect(screen.getByText("« Préciser les moyens engagés. »")).toBeVisible();
    expect(screen.getByText("Texte officiel").parentElement).toHaveTextContent("Texte officiel · Guide, page 9");
  });

  test("tells our reading from official wording, and a finding without a passage", async () => {
    const { user } = renderPane(view(done([findings[2]!])));
    await user.click(screen.getByRole("button", { expanded: false, name: /Champ vide/ }));
    expect(screen.getByText("Notre lecture")).toBeVisible();
    expect(screen.queryByText("Texte officiel")).toBeNull();
    expect(screen.getByText("Ce signalement n’a pas de passage dans le document.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Aller au passage/ })).toBeNull();
  });

  test("goes to the passage, says so, and keeps the focus", async () => {
    const jump = jest.fn(() => Promise.resolve(null));
    const { user } = renderPane(view(done(findings), { goTo: jump }));
    await user.click(goTo("Critère 2, engagement 1"));
    expect(jump).toHaveBeenCalledWith(findings[0]);
    expect(await screen.findByText("Passage sélectionné : Critère 2, engagement 1")).toBeInTheDocument();
    expect(goTo("Critère 2, engagement 1")).toHaveFocus();
  });

  test("says why when the passage has moved", async () => {
    const { user } = renderPane(view(done(findings), { goTo: () => Promise.resolve("moved") }));
    await user.click(goTo("Critère 2, engagement 1"));
    expect(
      await screen.findByText(
        /^Le passage n’a pas été sélectionné : il n’est plus dans le document.*Vérifiez de nouveau\.$/,
      ),
    ).toBeVisible();
  });

  test("steps through what is shown, within the filter", async () => {
    const jump = jest.fn<Promise<null>, [Finding]>(() => Promise.resolve(null));
    const { user } = renderPane(view(done(findings), { goTo: jump }));
    await user.click(screen.getByRole("button", { name: named("2 erreurs") }));
    expect(screen.getByText("1 signalement")).toBeVisible();
    await user.click(screen.getByRole("button", { name: named("2 erreurs") }));
    const next = screen.getByRole("button", { name: "Signalement suivant" });
    await user.click(next);
    await user.click(next);
    await user.click(next);
    expect(screen.getByText("3 sur 3")).toBeVisible();
    expect(next).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Signalement précédent" }));
    expect(screen.getByText("2 sur 3")).toBeVisible();
    expect(jump.mock.calls.map(([each]) => each.criterion)).toEqual([1, 2, 2]);
  });

  test("keeps the filter, what is open and the finding read when checking again", async () => {
    const { user, redraw } = renderPane(view(done(findings)));
    await user.click(screen.getByRole("button", { name: named("0 information") }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Critère affiché" }), "1");
    await user.click(screen.getByRole("button", { name: "Signaler dans le document" }));
    await user.click(screen.getByRole("button", { name: /Aucune preuve/ }));
    redraw(view({ status: "checking", step: "reading" }));
    expect(screen.queryByRole("region", { name: "Signalements" })).toBeNull();
    redraw(view(done(findings.map((one) => ({ ...one })))));
    expect(screen.getByRole("combobox", { name: "Critère affiché" })).toHaveValue("1");
    expect(screen.getByRole("button", { name: named("0 information") })).toHaveAttribute("aria-pressed", "false");
    expect(screen.getByRole("button", { name: "Effacer les signalements" })).toBeVisible();
    expect(screen.getByRole("button", { name: /Aucune preuve/ })).toHaveAttribute("aria-expanded", "true");
    redraw(view(done([findings[0]!])));
    expect(screen.queryByRole("button", { expanded: true, name: /Champ vide|Aucune preuve/ })).toBeNull();
  });

  test("forgets a passage that could not be reached once it has checked again", async () => {
    const { user, redraw } = renderPane(view(done(findings), { goTo: () => Promise.resolve("moved") }));
    await user.click(goTo("Critère 2, engagement 1"));
    expect(await screen.findByText(/Le passage n’a pas été sélectionné/)).toBeVisible();
    redraw(view({ status: "checking", step: "reading" }));
    redraw(view(done(findings)));
    expect(screen.queryByText(/Le passage n’a pas été sélectionné/)).toBeNull();
  });

  test("shows everything again when the filters hide all", async () => {
    const { user } = renderPane(view(done(findings)));
    expect(screen.queryByRole("button", { name: "Tout afficher" })).toBeNull();
    for (const name of ["2 erreurs", "1 avertissement", "0 information"]) {
      await user.click(screen.getByRole("button", { name: named(name) }));
    }
    await user.click(screen.getByRole("button", { name: "Tout afficher" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
  });

  test("filters by criterion", async () => {
    const { user } = renderPane(view(done(findings)));
    await user.selectOptions(screen.getByRole("combobox", { name: "Critère affiché" }), "2");
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["Critère 2"]);
  });

  test("draws a long list by parts, and reaches further when asked", async () => {
    const many = Array.from({ length: 100 }, () => finding());
    const { user } = renderPane(view(done(many)));
    expect(screen.getAllByRole("listitem")).toHaveLength(40);
    await user.click(screen.getByRole("button", { name: named("Afficher 40 signalements de plus") }));
    await user.click(screen.getByRole("button", { name: named("Afficher 20 signalements de plus") }));
    expect(screen.getAllByRole("listitem")).toHaveLength(100);
  });

  test("flags the evidence, or all that is shown and has a place; clears", async () => {
    const showFlags = jest.fn();
    const clearFlags = jest.fn();
    const { user } = renderPane(view(done(findings), { showFlags, clearFlags }));
    await user.click(screen.getByRole("button", { name: "Signaler dans le document" }));
    expect(
      screen.getByText("1 signalement n’a pas de passage dans le document : il reste dans ce volet."),
    ).toBeVisible();
    expect(screen.getByText(/Chaque clic remplace les signalements déjà écrits/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: named("Les preuves (1)") }));
    expect(showFlags).toHaveBeenLastCalledWith([findings[1]]);
    await user.click(screen.getByRole("button", { name: named("Tout ce qui est affiché (2)") }));
    expect(showFlags).toHaveBeenLastCalledWith([findings[1], findings[0]]);
    await user.click(screen.getByRole("button", { name: "Effacer les signalements" }));
    expect(clearFlags).toHaveBeenCalledTimes(1);
  });

  test("tells what flagging changed", () => {
    const result = { added: 2, kept: 1, removed: 0, settled: 0, left: 0, skipped: [] };
    const { redraw } = renderPane(view(done(findings), { flags: still<FlagState>({ status: "done", result }) }));
    expect(screen.getByText("Document à jour : 2 ajoutés, 1 inchangé, 0 retiré.")).toBeVisible();
    redraw(view(done(findings), { flags: still<FlagState>({ status: "working", task: "show", done: 3, total: 12 }) }));
    expect(screen.getByText("Écriture dans le document : 3 sur 12")).toBeVisible();
    redraw(view(done(findings), { flags: still<FlagState>({ status: "cleared", removed: 3, settled: 0, left: 0 }) }));
    expect(screen.getByText("3 signalements effacés du document.")).toBeVisible();
    redraw(view(done(findings), { flags: still<FlagState>({ status: "cleared", removed: 0, settled: 1, left: 0 }) }));
    expect(screen.getByText(/^1\ssignalement auquel quelqu’un a répondu est marqué comme résolu\./)).toBeVisible();
    redraw(
      view(done(findings), {
        flags: still<FlagState>({ status: "failed", task: "clear", code: "read-only", detail: "" }),
      }),
    );
    expect(screen.getByText(/^Les signalements n’ont pas été effacés : ce document est protégé/)).toBeVisible();
  });

  test("a clean dossier is told without a verdict; a rule that broke is told too", () => {
    const clean = done([]);
    const crashed = [{ rule: "year-gap", message: "x" }];
    const { redraw } = renderPane(view(clean));
    expect(screen.getByText(/Rien à signaler/)).toBeVisible();
    redraw(view({ ...clean, report: { ...clean.report, crashed } }));
    expect(screen.getByText(/1 règle n’a pas pu s’appliquer : year-gap/)).toBeVisible();
  });

  test.each(["read-only", "unsupported", "busy", "silent", "unreadable", "failed"] as const)(
    "a failure « %s » is a sentence, and the way to try again stays",
    (code) => {
      renderPane(view({ status: "failed", code, detail: "GeneralException" }));
      const alert = screen.getAllByRole("alert").find(({ textContent }) => textContent);
      expect(alert).toHaveTextContent(/^Le dossier n’a pas été vérifié : .*[.)]$/);
      expect(screen.getByRole("button", { name: "Vérifier le dossier" })).toBeEnabled();
    },
  );

  test("can be used by keyboard alone", async () => {
    const jump = jest.fn(() => Promise.resolve(null));
    const { user } = renderPane(view(done([findings[0]!]), { goTo: jump }));
    const names: (string | null)[] = [];
    for (let step = 0; step < 9; step++) {
      await user.tab();
      names.push(document.activeElement!.getAttribute("aria-label") ?? document.activeElement!.textContent);
    }
    expect(names).toEqual([
      "Vérifier de nouveau",
      expect.stringMatching(named("1 erreur")),
      expect.stringMatching(named("0 avertissement")),
      expect.stringMatching(named("0 information")),
      "Critère affiché",
      "Signaler dans le document",
      expect.stringContaining("Champ vide."),
      expect.stringMatching(named("Aller au passage : Critère 2, engagement 1")),
      "Signalement précédent",
    ]);
    await user.tab();
    await user.keyboard("{Enter}");
    expect(jump).toHaveBeenCalledWith(findings[0]);
    await act(async () => {});
  });

  test.each(["light", "dark", "contrast"] as const)("has no accessibility fault (%s)", async (appearance) => {
    const { container, user, redraw } = renderPane(view({ status: "idle" }), appearance);
    expect(await accessibilityFaults(container)).toEqual([]);
    redraw(view({ status: "checking", step: "rules" }));
    expect(await accessibilityFaults(container)).toEqual([]);
    redraw(view(done(findings)));
    await user.click(screen.getByRole("button", { name: "Signaler dans le document" }));
    await user.click(screen.getByRole("button", { name: /Aucune preuve/ }));
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  describe("corrections", () => {
    const at = { paragraph: 4, text: "Lister les difficultés", start: 0, end: 22, textWithDeletions: null };
    const erase = {
      label: "Effacer la consigne",
      safety: "safe",
      edits: [{ kind: "replaceText", at, text: "" }],
    } as const;
    const years = {
      label: "Écrire les années dans les en-têtes",
      safety: "check-after",
      asks: "start-year",
      edits: [{ kind: "writeYear", at, offset: 0, after: "" }],
    } as const;
    const told = [
      finding({ rule: "guidance-left", key: "a", fixes: [erase], parts: { ...finding().parts, what: "Consigne." } }),
      finding({ rule: "year-not-set", key: "b", fixes: [years], parts: { ...finding().parts, what: "Année." } }),
    ];

    test("one is made by its button, and one that needs a year asks for it first", async () => {
      const fix = jest.fn();
      const { user } = renderPane(view(done(told), { fix }));
      await user.click(screen.getByRole("button", { name: /Consigne\./ }));
      await user.click(screen.getByRole("button", { name: "Effacer la consigne" }));
      expect(fix).toHaveBeenLastCalledWith([{ finding: told[0], fix: erase }]);
      await user.click(screen.getByRole("button", { name: /Année\./ }));
      const write = screen.getByRole("button", { name: years.label });
      expect(write).toHaveAttribute("aria-disabled", "true");
      await user.type(screen.getByRole("textbox", { name: "Année N" }), "2021{Enter}");
      expect(fix).toHaveBeenLastCalledWith([{ finding: told[1], fix: years, startYear: 2021 }]);
    });

    test("all safe ones are read before they are made, and taken back", async () => {
      const fix = jest.fn();
      const undoFixes = jest.fn();
      const { user, redraw } = renderPane(view(done(told), { fix, undoFixes }));
      await user.click(screen.getByRole("button", { name: "Corriger tout (1)" }));
      const preview = screen.getByRole("list", { name: "Corrections proposées" });
      expect(preview).toHaveTextContent("Lister les difficultés (effacé)");
      expect(fix).not.toHaveBeenCalled();
      await user.click(screen.getByRole("button", { name: named("Faire 1 correction") }));
      expect(fix).toHaveBeenCalledWith([{ finding: told[0], fix: erase }]);
      const madeFixes = still({ count: 1, receipt: { id: "r1" } });
      redraw(view(done([]), { undoFixes, madeFixes, fixes: still<FixState>({ status: "done", count: 1 }) }));
      expect(screen.getByText(named("1 correction faite."))).toBeVisible();
      // A refusal told since leaves the way back.
      redraw(
        view(done([]), {
          undoFixes,
          madeFixes,
          fixes: still<FixState>({ status: "failed", task: "fix", code: "moved", detail: "" }),
        }),
      );
      expect(screen.getByText(/^Les corrections n’ont pas été faites/)).toBeVisible();
      expect(screen.getByText(named("1 correction faite."))).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Annuler ces corrections" }));
      expect(undoFixes).toHaveBeenCalled();
    });

    test("are not offered to an auditor", async () => {
      const { user } = renderPane(view(done(told), { mode: "auditor" }));
      expect(screen.queryByRole("button", { name: /^Corriger tout/ })).toBeNull();
      await user.click(screen.getByRole("button", { name: /Consigne\./ }));
      expect(screen.queryByRole("button", { name: "Effacer la consigne" })).toBeNull();
    });

    test("have no accessibility fault", async () => {
      const { user, container } = renderPane(view(done(told)));
      await user.click(screen.getByRole("button", { name: "Corriger tout (1)" }));
      await user.click(screen.getByRole("button", { name: /Année\./ }));
      expect(await accessibilityFaults(container)).toEqual([]);
    });
  });
});
