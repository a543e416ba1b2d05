import { createContext, use } from "react";
import type { GuideEdition } from "../../guide";
import type { Session } from "../../session";
import type { SelfTestSession } from "../../session/selftest";
import type { Preferences } from "./preferences";

/** What every view works with. */
export interface PaneParts {
  readonly session: Session;
  readonly edition: GuideEdition;
  /** Version of the add-in. */
  readonly version: string;
  /** Version of the manifest that opened the pane; null when it does not give it. */
  readonly manifest: string | null;
  /** « Vérifier ce Word », loaded when it is first asked for: the same one each time. */
  readonly selfTest: () => Promise<SelfTestSession>;
  /** Whether the pane was opened for it. */
  readonly opensSelfTest: boolean;
  readonly preferences: Preferences;
  /** Keeps preferences for the next opening too. */
  readonly keep: (part: Partial<Preferences>) => void;
  /** Waits for a promise of the session. Expected failures are states: its rejection is a bug, and the shell tells it. */
  readonly run: (job: Promise<unknown>) => void;
}

/** Carries the parts from the shell to the views. */
export const PaneContext = createContext<PaneParts | null>(null);

/** The pane that a view stands in. */
export function usePane(): PaneParts {
  const pane = use(PaneContext);
  if (!pane) throw new Error("a view outside the pane");
  return pane;
}
