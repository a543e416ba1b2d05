/** What goes to the clipboard: pasted as text, or with its form where the program knows how. */
export interface Copy {
  readonly text: string;
  /** Null for a bare text. */
  readonly html: string | null;
}

/** Puts both on the clipboard; false when the program that holds the pane lets nobody write there. */
export async function copy({ text, html }: Copy): Promise<boolean> {
  try {
    const parts = { "text/plain": text, ...(html !== null && { "text/html": html }) };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByEvent({ text, html });
  }
}

/** The older way, which frames without the clipboard permission still have (Word on the web). */
function copyByEvent({ text, html }: Copy): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}
