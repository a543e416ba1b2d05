/** Offers a text, or bytes, as a file, as a link with `download` does. */
export function download(name: string, type: string, content: string | Uint8Array): void {
  const blob =
    typeof content === "string"
      ? new Blob([content], { type: `${type};charset=utf-8` })
      : new Blob([content as Uint8Array<ArrayBuffer>], { type });
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // Later: some web views start reading after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
