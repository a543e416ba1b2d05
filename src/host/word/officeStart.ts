import { unlessSilent } from "./silence";

/** What opened the pane: Word, or another program, or none. */
export interface OfficeStart {
  readonly isWord: boolean;
}

/**
 * Resolves once Office.js is ready; at once, and to no Word, where its script could not be loaded. `onSilence` is called
 * where it is not ready in time (office-js #6949): it may still be, later.
 */
export async function officeReady(onSilence: () => void): Promise<OfficeStart> {
  if (typeof Office === "undefined") return { isWord: false };
  const ready = Office.onReady();
  await unlessSilent(ready).catch(onSilence);
  const { host } = await ready;
  return { isWord: host === Office.HostType.Word };
}

/** Office's present colours as `#rrggbb`; null where it gives none (older Word, Word on the web). */
export function officeColours(): { readonly background: string; readonly text: string } | null {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme?.bodyBackgroundColor) return null;
  return { background: theme.bodyBackgroundColor, text: theme.bodyForegroundColor };
}
