/** Change tracking as the author has it. */
export interface Tracking {
  /** Its mode as it is, known after the next sync; null before WordApi 1.4, which does not give it. */
  mode(): string | null;
  /** Runs a write that is not the author's words with tracking off; `author`: the mode to go back to. */
  withoutTracking(author: string | null, write: () => void): void;
  set(mode: string): void;
}

/** Whether this Word tells its mode of change tracking, and lets it be set (WordApi 1.4). */
export function isTrackingKnown(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.4");
}

/** Asks for the mode of change tracking. */
export function askTracking({ document }: Word.RequestContext): Tracking {
  const isKnown = isTrackingKnown();
  if (isKnown) document.load("changeTrackingMode");
  const set = (mode: string): void => {
    document.changeTrackingMode = mode as Word.ChangeTrackingMode;
  };
  return {
    mode: () => (isKnown ? document.changeTrackingMode : null),
    withoutTracking(author, write) {
      const isTracked = author !== null && author !== "Off";
      if (isTracked) set("Off");
      write();
      if (isTracked) set(author);
    },
    set,
  };
}
