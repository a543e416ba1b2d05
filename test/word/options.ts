import type { Hostility } from "./world";

/** Colours that the host shows, as `Office.context.officeTheme` gives them. */
export interface Theme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** How the simulated Word is. */
export interface SimulationOptions {
  /** Newest WordApi set it has; 1.6 when left out. */
  readonly api?: "1.3" | "1.4" | "1.6" | "1.7";
  /**
   * What `bootOffice` makes the library say of its platform, as `Office.context.platform` has it; the transport stays that of
   * Windows.
   */
  readonly platform?: "PC" | "Mac" | "iOS" | "OfficeOnline";
  /** Shows Word's shortcomings: all of them, or those named. */
  readonly hostile?: boolean | Partial<Hostility>;
  /** Name of the signed-in person. */
  readonly author?: string;
  readonly theme?: Theme;
  readonly language?: string;
  readonly now?: () => Date;
}

/** What a request did, for tests that count syncs. */
export interface RequestRecord {
  /** Names of the methods and properties that were asked for, e.g. `GetOoxml`. */
  readonly members: readonly string[];
  /** Only the library's own clean-up or start-up: no sync of the add-in. */
  readonly isHousekeeping: boolean;
  readonly isFailed: boolean;
}

/** A Word that does everything well. */
export const friendly: Hostility = {
  notAllowed: [],
  mergedCellsThrow: false,
  delay: 0,
  extraParagraph: false,
  keepsDeletions: false,
  spaces: "kept",
  commentSigns: false,
  dropsLinks: false,
  stuckComments: false,
  noSubscription: false,
  keepsCells: false,
  refusesBesideControls: false,
  getOoxmlFails: false,
  largestSlice: 4 * 1024 * 1024,
};

/** What Word on the web is reported to do with tables, controls and spaces; for `platform: "OfficeOnline"`. */
export const hostileWeb: Partial<Hostility> = { keepsCells: true, refusesBesideControls: true, spaces: "narrow" };

/** What `hostile: true` means: all that does not make the work impossible. */
export const hostile: Hostility = {
  ...friendly,
  mergedCellsThrow: true,
  delay: 5,
  extraParagraph: true,
  keepsDeletions: true,
  spaces: "plain",
  commentSigns: true,
  dropsLinks: true,
  largestSlice: 65536,
  stuckComments: true,
};
