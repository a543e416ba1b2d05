import type { Finding } from "../../src/checker";
import type { Pane } from "./pane";

/** What a check finds, as the pane shows it. */
export async function findingsOf({ session }: Pane): Promise<readonly Finding[]> {
  await session.runCheck();
  const state = session.check.get();
  if (state.status !== "done") throw new Error(`the document could not be checked: ${state.status}`);
  return state.report.findings;
}
