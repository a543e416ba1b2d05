import { createContext, useContext } from "react";
import type { HostAbilities } from "../../host";
import { download } from "./download";

/** How what the pane makes leaves it: as a file that is downloaded, or as a text that is shown, to be copied. */
export type WayOut = "file" | "text";

/** On Mac and iPad a download does nothing, and says nothing (office-js #2700, #4681, #3385, #6468). */
const ways: Readonly<Record<HostAbilities["platform"], WayOut>> = {
  windows: "file",
  web: "file",
  unknown: "file",
  mac: "text",
  ios: "text",
};

/** The way out of this pane. */
export const WayOutContext = createContext<WayOut>("file");

/** The way out on a platform. */
export function wayOutOf(platform: HostAbilities["platform"]): WayOut {
  return ways[platform];
}

/** Saves a file, where this Word saves files at all; null elsewhere. Nothing tells whether the person got it. */
export function useDownload(): typeof download | null {
  return useContext(WayOutContext) === "file" ? download : null;
}
