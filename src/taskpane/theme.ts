import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Office's theme as it tells it: CSS colours of the pane's background and text. */
export interface OfficeColours {
  readonly background: string;
  readonly text: string;
}

/** How the pane is drawn. */
export type Appearance = "light" | "dark" | "contrast";

/** Fluent's theme of each appearance; the Windows contrast themes come on top, through `forced-colors`. */
export const themes: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** What the browser draws itself, as the sign of a date field and the bars that scroll, follows Office, not the system. */
export const schemes: Readonly<Record<Appearance, "light" | "dark">> = {
  light: "light",
  dark: "dark",
  contrast: "dark",
};

/**
 * The appearance that suits Office's colours; the system's choice when Office tells none. Office's own black theme is a
 * dark grey: pure black under a pure colour is a contrast theme.
 */
export function appearanceOf(colours: OfficeColours | null, prefersDark: boolean): Appearance {
  const background = channels(colours?.background);
  if (!background) return prefersDark ? "dark" : "light";
  const text = channels(colours?.text);
  const isPure = text?.every((value) => value === 0 || value === 255) && text.some((value) => value === 255);
  if (isPure && background.every((value) => value === 0)) return "contrast";
  const [red, green, blue] = background;
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 128 ? "dark" : "light";
}

/** `#rrggbb` as three numbers; null for anything else. */
function channels(colour: string | undefined): number[] | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  return match && match.slice(1, 4).map((digits) => parseInt(digits, 16));
}
