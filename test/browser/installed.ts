import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where Chrome, Edge and Chromium stand on the three systems. */
const places: Readonly<Record<string, readonly string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((root) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
      join(process.env[root] ?? "C:/", file),
    ),
  ),
};

/**
 * A browser of the Chromium family on this machine; null when there is none. `LDM_BROWSER` names another one, or
 * `packaged` for the one that comes with the tests.
 */
export function installedBrowser(): string | null {
  const chosen = process.env.LDM_BROWSER;
  if (chosen) return chosen === "packaged" ? null : chosen;
  return (places[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}
