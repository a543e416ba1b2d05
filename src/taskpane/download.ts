/** Offers a text as a file, as a link with `download` does. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // Later: some web views start reading after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
