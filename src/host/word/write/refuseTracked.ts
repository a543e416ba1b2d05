import { tracksRevisions } from "../../../ooxml";
import { HostError } from "../..";
import { readFile } from "../readFile";
import { isTrackingKnown } from "./tracking";
import type { Journal, JournalStep, Target } from "./types";

/** Whether bringing a step to a target takes blocks away, which Word would only mark as deleted: a region at least its mark. */
function takesAway(step: JournalStep, target: Target): boolean {
  return step.kind === "region" || (step.kind !== "words" && target === "before");
}

/**
 * Refuses to take blocks or marks away while changes are tracked, in a Word that does not let us stop it (before WordApi
 * 1.4): they would stay (office-js #1299, #2886), and what comes in their place would stand beside them. The file tells.
 * Throws HostError `tracked`.
 */
export async function refuseTracked(journal: Pick<Journal, "steps" | "flags">, target: Target): Promise<void> {
  const { steps, flags } = journal;
  const hasMarks = flags?.style.kind === "marks" && flags.groups.length > 0;
  if (isTrackingKnown() || !(hasMarks || steps.some((step) => takesAway(step, target)))) return;
  if (tracksRevisions(await readFile())) throw new HostError("tracked");
}
