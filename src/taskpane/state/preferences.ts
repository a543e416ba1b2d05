import type { Storage as HelperStorage } from "@microsoft/office-js-helpers";

// The only file that knows @microsoft/office-js-helpers (archived, so used for what still works: platform, log of Office
// errors, small preferences). `has`, `keys`, `values` and `clear` of its Storage are broken: only `get` and `set` serve.

/** Who works in the pane: the school writes and checks, the auditor only reads and checks. */
export type Mode = "school" | "auditor";

/** Small choices kept between two openings. Never document data. */
export interface Preferences {
  readonly mode: Mode;
  /** View shown last; null before the first. */
  readonly view: string | null;
  /** Name that dismissals and verdicts are signed with; empty before the first. */
  readonly name: string;
  /** Whether what is found is underlined, without a word in the document. */
  readonly isUnderlining: boolean;
  readonly audit: AuditPreferences;
}

/** What an auditor's pane remembers of the person, beside the name. */
export interface AuditPreferences {
  /** Letters and digits given once: by it all copies know the same auditor. Empty before the first verdict. */
  readonly id: string;
  /** Fonction. */
  readonly position: string;
  readonly isFollowing: boolean;
  /** The person's bank of remarks, as its file; empty before the first. */
  readonly remarks: string;
  /** The letter to a school of the académie's file, as JSON; empty before the first. */
  readonly letter: string;
}

/** What the package gives us, with quiet answers where storage is blocked or the package does not load. */
export interface OfficeHelpers {
  /** Word's platform in Microsoft's words (`PC`, `MAC`, `OFFICE_ONLINE`…); empty when unknown. */
  readonly platform: () => string;
  /** Writes an Office error, with its debug information, in the developer's console. */
  readonly log: (error: unknown) => void;
  readonly readPreferences: () => Preferences;
  readonly savePreferences: (preferences: Preferences) => void;
}

/** What holds until somebody chose. */
export const defaultPreferences: Preferences = {
  mode: "school",
  view: null,
  name: "",
  isUnderlining: false,
  audit: { id: "", position: "", isFollowing: true, remarks: "", letter: "" },
};
const container = "dossier-lycee-des-metiers";
const key = "pane";

/** Loads the package in its own chunk; never fails. */
export async function loadOfficeHelpers(): Promise<OfficeHelpers> {
  try {
    const { Storage, StorageType, Utilities } = await import("@microsoft/office-js-helpers");
    const open = (type: number) => new Storage<string>(container, type);
    const storage = attempt(() => open(StorageType.LocalStorage)) ?? open(StorageType.InMemoryStorage);
    return {
      platform: () => attempt(() => String(Utilities.platform ?? "")) ?? "",
      log: (error) => void attempt(() => Utilities.log(error as Error)),
      readPreferences: () => readFrom(storage),
      savePreferences: (preferences) => void attempt(() => storage.set(key, JSON.stringify(preferences))),
    };
  } catch {
    return { platform: () => "", log: () => {}, readPreferences: () => defaultPreferences, savePreferences: () => {} };
  }
}

/** What was kept, each part checked: another version, or a person, may have written it. */
function readFrom(storage: HelperStorage<string>): Preferences {
  const kept = attempt(() => JSON.parse(storage.get(key)) as Partial<Record<keyof Preferences, unknown>> | null);
  return {
    mode: kept?.mode === "auditor" ? "auditor" : defaultPreferences.mode,
    view: typeof kept?.view === "string" ? kept.view : defaultPreferences.view,
    name: typeof kept?.name === "string" ? kept.name : defaultPreferences.name,
    isUnderlining: kept?.isUnderlining === true,
    audit: auditPreferencesFrom(kept?.audit),
  };
}

function auditPreferencesFrom(value: unknown): AuditPreferences {
  const kept = (value ?? {}) as Partial<Record<keyof AuditPreferences, unknown>>;
  return {
    id: typeof kept.id === "string" && /^[A-Za-z0-9]*$/.test(kept.id) ? kept.id : "",
    position: typeof kept.position === "string" ? kept.position : "",
    isFollowing: kept.isFollowing !== false,
    remarks: typeof kept.remarks === "string" ? kept.remarks : "",
    letter: typeof kept.letter === "string" ? kept.letter : "",
  };
}

function attempt<T>(job: () => T): T | null {
  try {
    return job();
  } catch {
    return null;
  }
}
