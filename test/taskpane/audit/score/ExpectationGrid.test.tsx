import { act, screen, within } from "@testing-library/react";
import { useState } from "react";
import { defaultPolicy, writeBank, type FollowedGap } from "../../../../src/audit";
import { currentEdition } from "../../../../src/guide";
import type { EntryChange, GridLine } from "../../../../src/taskpane/audit/gridView";
import { ExpectationGrid } from "../../../../src/taskpane/audit/score/ExpectationGrid";
import { defaultPreferences } from "../../../../src/taskpane/state/preferences";
import { accessibilityFaults, named, renderPane } from "../../../helpers/render";
import { inPane } from "../../inPane";

/** An écart of five years ago on the first attendu. */
const gap: FollowedGap = {
  id: "g1",
  edition: currentEdition.id,
  expectation: "C1.1",
  criterion: 1,
  day: "2021-11-24",
  gravity: "minor",
  reason: "Convention non jointe.",
  isDisputed: false,
  at: "",
  advice: [{ id: "o1", edition: currentEdition.id, criterion: 1, day: "2021-11-24", text: "Joindre.", at: "" }],
  said: [],
};

/** The grid of the first criterion, which remembers what is said in it. */
function Grid({
  onSay,
  takesFocus = false,
}: {
  readonly onSay: (what: string) => void;
  readonly takesFocus?: boolean;
}) {
  const [said, setSaid] = useState<ReadonlyMap<string, EntryChange>>(new Map());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const lines: readonly GridLine[] = currentEdition.criteria[0]!.expectations.map((expectation) => ({
    expectation,
    own: said.has(expectation.id) ? { expectation: expectation.id, at: "", ...said.get(expectation.id)! } : null,
    others: [],
    former: expectation.id === "C1.1" ? [{ gap, own: null }] : [],
    isNotApplicable: false,
  }));
  return (
    <ExpectationGrid
      criterion={1}
      takesFocus={takesFocus}
      lines={lines}
      policy={defaultPolicy}
      typed={typed}
      onType={(id, text) => setTyped(text === null ? {} : { [id]: text })}
      seen={["Annexe C1-A1-01\u00a0: vue, confirme"]}
      onChange={(id, change) => {
        setSaid(new Map([...said, [id, change]]));
        onSay([id, change.verdict, change.gravity, change.reason].filter(Boolean).join(" "));
      }}
      onEffectiveness={(level) => onSay(level)}
      onFollowUp={(id, outcome) => onSay([id, outcome].join(" "))}
      onHelp={() => onSay("help")}
      onComplete={() => onSay("complete")}
    />
  );
}

function opened() {
  const said: string[] = [];
  const { user, container } = renderPane(inPane(<Grid onSay={(what) => said.push(what)} />));
  return { user, container, said };
}

const current = () => screen.getByRole("button", { expanded: true });

describe("the grid of attendus", () => {
  test("one key is one verdict, and leads to the next attendu without one", async () => {
    const { user, said } = opened();
    await user.click(current());
    await user.keyboard("cvoc");
    expect(said).toEqual(["C1.1 compliant", "C1.2 unverified", "C1.3 not-applicable", "C1.4 compliant"]);
    expect(current()).toHaveFocus();
    expect(current()).toHaveTextContent(/^C1\.5/);
    await user.keyboard("c3s");
    expect(said.slice(4)).toEqual(["C1.5 compliant", "evaluated", "complete"]);
  });

  test("reached by a key, its first open attendu has the focus; else the focus stays where it was", () => {
    opened();
    expect(document.body).toHaveFocus();
    renderPane(inPane(<Grid onSay={() => {}} takesFocus />));
    expect(screen.getAllByRole("button", { expanded: true })[1]).toHaveFocus();
  });

  test("« non conforme » asks for its gravity, then its reason; Enter keeps it and goes on", async () => {
    const { user, said } = opened();
    await user.click(current());
    await user.keyboard("nj");
    expect(screen.getByRole("textbox", { name: /^Motif/ })).toHaveFocus();
    await user.keyboard("convention non jointe{Enter}");
    expect(said).toEqual([
      "C1.1 non-compliant",
      "C1.1 non-compliant major",
      "C1.1 non-compliant major convention non jointe",
    ]);
    expect(current()).toHaveTextContent(/^C1\.2/);
  });

  test("« non vérifié » goes on as any verdict, and asks why where one comes back to it", async () => {
    const { user } = opened();
    await user.click(current());
    await user.keyboard("v");
    expect(current()).toHaveTextContent(/^C1\.2/);
    expect(screen.queryByRole("textbox", { name: /^Motif/ })).toBeNull();
    await user.keyboard("{ArrowUp}");
    expect(screen.getByRole("textbox", { name: /^Motif \(à écrire/ })).toBeVisible();
  });

  test("keys write in a field, and Escape leaves it", async () => {
    const { user, said } = opened();
    await user.click(current());
    await user.keyboard("rcnv{Escape}");
    expect(said).toEqual(["C1.1 cnv"]);
    expect(current()).toHaveFocus();
  });

  test("arrows pass attendus and verdicts without giving any; Delete takes one back", async () => {
    const { user, said } = opened();
    await user.click(current());
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(current()).toHaveTextContent(/^C1\.2/);
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("radio", { name: /^Non vérifié/ })).toHaveFocus();
    expect(said).toEqual([]);
    await user.keyboard("v");
    await user.keyboard("p{Delete}");
    expect(said).toEqual(["C1.2 unverified", "C1.2"]);
  });

  test("an écart of a former audit stands under its attendu, with one choice of what became of it", async () => {
    const { user, said } = opened();
    await user.click(current());
    const former = screen.getByRole("group", { name: named("2021 : écart mineur — “Convention non jointe.”") });
    expect(former).toHaveTextContent("Préconisation d’alors : Joindre.");
    expect(within(former).getByRole("radio", { checked: true })).toHaveTextContent("Non réexaminé");
    await user.click(within(former).getByRole("radio", { name: "Levé en partie" }));
    expect(said).toEqual(["g1 partly"]);
    await user.click(within(former).getByRole("radio", { name: "Non réexaminé" }));
    expect(said).toEqual(["g1 partly", "g1 "]);
    await user.click(screen.getByRole("button", { name: /^C1\.2/ }));
    expect(screen.getByRole("button", { name: /^C1\.1.*2021.: écart mineur · non réexaminé/ })).toBeVisible();
  });

  test("keys choose in a list of remarks, and give no verdict there", async () => {
    const remarks = writeBank([{ criterion: 1, kind: "vigilance", text: "Convention à joindre" }]);
    const audit = { ...defaultPreferences.audit, remarks };
    const said: string[] = [];
    const { user } = renderPane(inPane(<Grid onSay={(what) => said.push(what)} />, { preferences: { audit } }));
    await user.click(current());
    await user.keyboard("r");
    // The motive that is left is told.
    act(() => screen.getByRole("combobox", { name: "Remarques à reprendre" }).focus());
    await user.keyboard("c");
    expect(said).toEqual([]);
  });

  test("a motive may name a piece that the person opened", async () => {
    const { user, said } = opened();
    await user.click(current());
    await user.keyboard("nm");
    await user.selectOptions(screen.getByRole("combobox", { name: "Nommer une preuve vue" }), "0");
    expect(said.at(-1)).toBe("C1.1 non-compliant minor Annexe C1-A1-01\u00a0: vue, confirme.");
    expect(screen.getByRole("textbox", { name: /^Motif/ })).toHaveFocus();
  });

  test("has nothing that axe finds wrong", async () => {
    const { user, container } = opened();
    await user.click(current());
    await user.keyboard("n");
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
