import { withFaults } from "../dossiers";
import type { Finding } from "../../../src/checker";
import { findingsOf } from "../findings";
import type { Operation } from "../Operation";
import type { Pane } from "../pane";
import { reportOf } from "../reports";

/** Four, so that comments take more than one sync. */
const shown = async (pane: Pane): Promise<readonly Finding[]> =>
  (await findingsOf(pane)).filter(({ location }) => location !== null && location.anchor.text !== "").slice(0, 4);

/** Findings shown in the document, as comments or, in a Word without them, as marks. */
export const flagOperations: readonly Operation[] = [
  {
    name: "flag",
    dossier: () => withFaults,
    async arrange(pane) {
      const { session } = pane;
      const findings = await shown(pane);
      return { press: () => session.showFlags(findings), report: () => reportOf(session.flags.get()) };
    },
  },
  {
    name: "flag again, some solved and some new",
    dossier: () => withFaults,
    async arrange(pane) {
      const { session } = pane;
      const findings = await shown(pane);
      await session.showFlags(findings.slice(0, 2));
      return { press: () => session.showFlags(findings.slice(1)), report: () => reportOf(session.flags.get()) };
    },
  },
  {
    name: "clear the flags",
    dossier: () => withFaults,
    async arrange(pane) {
      const { session } = pane;
      await session.showFlags(await shown(pane));
      return { press: () => session.clearFlags(), report: () => reportOf(session.flags.get()) };
    },
  },
];
