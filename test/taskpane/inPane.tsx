import type { ReactElement } from "react";
import { currentEdition, type GuideEdition } from "../../src/guide";
import type { ReadonlyStore } from "../../src/session";
import { defaultPreferences, type Preferences } from "../../src/taskpane/state/preferences";
import { PaneContext, type PaneParts } from "../../src/taskpane/state/usePane";
import { references, sampleSession } from "./sampleSession";

/** The guide with references that a test knows. */
const edition: GuideEdition = { ...currentEdition, references };

/** What a test says of the pane that its view stands in. */
export interface SamplePane extends Partial<Omit<PaneParts, "preferences">> {
  readonly preferences?: Partial<Preferences>;
}

/** A view in a pane that asks nothing of anybody, but for what the test gives. */
export function inPane(view: ReactElement, { preferences, ...over }: SamplePane = {}): ReactElement {
  const parts: PaneParts = {
    session: sampleSession().session,
    edition,
    version: "0.1.0",
    manifest: null,
    preferences: { ...defaultPreferences, name: "A. Diarra", ...preferences },
    keep: () => {},
    selfTest: () => new Promise(() => {}),
    opensSelfTest: false,
    run: (job) => void job,
    ...over,
  };
  return <PaneContext value={parts}>{view}</PaneContext>;
}

/** A store that holds this, and nothing else. */
export function still<T>(value: T): ReadonlyStore<T> {
  return { get: () => value, subscribe: () => () => {} };
}
