/** Where the manifest of the repository expects the pane: the development server. */
export const devAddress = "https://localhost:3000";

/**
 * The manifest for the address where the files are served. Its own version goes with every address of the pane: nothing
 * else tells the pane which manifest opened it, and the two are installed apart.
 */
export function manifestFor(source: string, address: string): string {
  const version = /<Version>([^<]+)<\/Version>/.exec(source)?.[1];
  if (!version) throw new Error("the manifest has no version");
  return source
    .replaceAll(devAddress, asAttribute(address))
    .replace(/(\/taskpane\.html)(#[^"]*)?(?=")/g, (_, page: string, request = "") => {
      return `${page}?manifest=${version}${request}`;
    });
}

function asAttribute(address: string): string {
  return address.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
