/** Plays a browser's downloads as far as a page sees them: nothing, whether a file comes or not. Gives the names asked for. */
export function playDownloads(): readonly string[] {
  const names: string[] = [];
  // jsdom has neither.
  URL.createObjectURL = () => "blob:sample";
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}
