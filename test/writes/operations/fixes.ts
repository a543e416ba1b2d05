import { safeFixes, type ChosenFix } from "../../../src/session";
import type { Finding } from "../../../src/checker";
import { withFaults, withoutColumn } from "../dossiers";
import type { Button, Operation } from "../Operation";
import type { Pane } from "../pane";
import { findingsOf } from "../findings";
import { reportOf } from "../reports";

type Choose = (findings: readonly Finding[]) => readonly ChosenFix[];

function fix(name: string, dossier: Uint8Array, choose: Choose): Operation {
  return {
    name,
    dossier: () => dossier,
    async arrange(pane) {
      const corrections = choose(await findingsOf(pane));
      return fixButton(pane, () => pane.session.fix(corrections));
    },
  };
}

function fixButton({ session }: Pane, press: () => Promise<void>): Button {
  return {
    press,
    report: () => reportOf(session.fixes.get()),
    receipt: { of: "after", exists: () => session.madeFixes.get() !== null, undo: () => session.undoFixes() },
  };
}

function undoing(operation: Operation): Operation {
  return {
    name: `undo: ${operation.name}`,
    dossier: operation.dossier,
    async arrange(pane) {
      const { session } = pane;
      await (await operation.arrange(pane)).press();
      return {
        press: () => session.undoFixes(),
        report: () => reportOf(session.fixes.get()),
        receipt: { of: "before", exists: () => session.madeFixes.get() !== null, undo: () => Promise.resolve() },
      };
    },
  };
}

/** The first fix of the first finding of a rule. */
const firstOf =
  (rule: string): Choose =>
  (findings) => {
    const finding = findings.find((one) => one.rule === rule);
    const chosen = finding?.fixes[0];
    if (!finding || !chosen) throw new Error(`no fix for ${rule}`);
    return [{ finding, fix: chosen }];
  };

const all = fix("fix all that is safe, and a missing table", withFaults, (findings) => [
  ...safeFixes(findings),
  ...firstOf("table-missing")(findings),
]);
const safe = fix("fix all", withFaults, safeFixes);

/** Fixes made in the document, one or many, and taken back. */
export const fixOperations: readonly Operation[] = [
  fix("fix one, words", withFaults, firstOf("guidance-left")),
  fix("fix one, a missing table", withFaults, firstOf("table-missing")),
  fix("fix one, a missing column", withoutColumn, firstOf("table-altered")),
  safe,
  all,
  undoing(safe),
  undoing(all),
];
