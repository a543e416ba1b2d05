/**
 * The version of the manifest that opened the pane, from the pane's own address (`location.search`); null when that
 * manifest does not give it. Office tells it to no page: the installation kit writes it into each address of the pane.
 */
export function manifestVersion(search: string): string | null {
  const version = new URLSearchParams(search).get("manifest") ?? "";
  return /^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(version) ? version : null;
}
