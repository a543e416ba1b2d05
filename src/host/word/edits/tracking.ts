import type { Quietly } from "./step";

/** Change tracking as the author has it, to be asked for before a sync; before WordApi 1.4 it cannot be told. */
export interface Tracking {
  readonly quietly: Quietly;
  /** Sets it as it was, for the case that a refused batch left it off. */
  readonly restore: () => void;
}

/** Asks for the mode of change tracking; its values are known after the next sync. */
export function askTracking({ document }: Word.RequestContext): Tracking {
  const isKnown = Office.context.requirements.isSetSupported("WordApi", "1.4");
  if (isKnown) document.load("changeTrackingMode");
  let known: Word.Document["changeTrackingMode"] | null = null;
  const mode = (): typeof known => (known ??= isKnown ? document.changeTrackingMode : "Off");
  const restore = (): void => {
    const author = mode();
    if (author !== null && author !== "Off") document.changeTrackingMode = author;
  };
  return {
    quietly: (write) => {
      if (mode() !== "Off") document.changeTrackingMode = "Off";
      write();
      restore();
    },
    restore,
  };
}
