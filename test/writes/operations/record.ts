import { withFaults } from "../dossiers";
import { findingsOf } from "../findings";
import type { Operation } from "../Operation";
import type { Pane } from "../pane";
import { recordReport } from "../reports";
import { dismissed } from "../writtenDossiers";

function recording(
  name: string,
  dossier: Operation["dossier"],
  arrange: (pane: Pane) => Promise<() => Promise<void>>,
): Operation {
  return {
    name,
    dossier,
    async arrange(pane) {
      return { press: await arrange(pane), report: () => recordReport(pane.session) };
    },
  };
}

const dismissing = async (pane: Pane): Promise<() => Promise<void>> => {
  const findings = await findingsOf(pane);
  return () => pane.session.dismiss(findings.slice(1, 2), { reason: "Vu avec la direction.", by: "A. Martin" });
};

/** What the document remembers of a check. */
export const recordOperations: readonly Operation[] = [
  recording("dismiss, the first", () => withFaults, dismissing),
  recording("dismiss another", dismissed, dismissing),
  recording("restore what was dismissed", dismissed, async (pane) => {
    await findingsOf(pane);
    const state = pane.session.record.get();
    const dismissals = state.status === "ready" ? state.record.dismissals : [];
    return () => pane.session.restore(dismissals);
  }),
  recording("keep settings", dismissed, async (pane) => {
    await findingsOf(pane);
    const state = pane.session.record.get();
    if (state.status !== "ready") throw new Error(state.status);
    const settings = { ...state.record.settings, referenceDate: "2026-06-30" };
    return () => pane.session.saveSettings(settings);
  }),
];
