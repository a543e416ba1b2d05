/** Resolves once Office.js is ready; at once, and to no Word, where its script could not be loaded. */
export async function officeReady(): Promise<{ readonly isWord: boolean }> {
  if (typeof Office === "undefined") return { isWord: false };
  const { host } = await Office.onReady();
  return { isWord: host === Office.HostType.Word };
}

/** Office's present colours as `#rrggbb`; null where it gives none (older Word, Word on the web). */
export function officeColours(): { readonly background: string; readonly text: string } | null {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme?.bodyBackgroundColor) return null;
  return { background: theme.bodyBackgroundColor, text: theme.bodyForegroundColor };
}
