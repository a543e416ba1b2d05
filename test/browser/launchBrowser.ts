import { chromium, type Browser } from "playwright-core";
import { installedBrowser } from "./installed";

/** A browser under test talks to nobody: these keep Chromium itself quiet. */
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser without a window: an installed one, else the Chromium of the registry package (Linux x64). */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser();
  // Root has no sandbox (containers, CI).
  const args = [...quiet, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  return executablePath ? chromium.launch({ executablePath, args }) : launchPackaged(args);
}

async function launchPackaged(args: readonly string[]): Promise<Browser> {
  // The package unpacks the libraries that bare machines lack (NSS, NSPR) only where this is set.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...args, "--disable-gpu"] });
}
