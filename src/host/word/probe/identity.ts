import type { WordIdentity } from "../..";

/** The sets that decide what we do, newest last. */
const versions: Readonly<Record<string, readonly string[]>> = {
  WordApi: ["1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"],
  WordApiDesktop: ["1.1", "1.2", "1.3", "1.4"],
  CustomXmlParts: ["1.1"],
  CompressedFile: ["1.1"],
  SharedRuntime: ["1.1"],
};

/** Which Word this is, as it says itself. */
export function identify(): WordIdentity {
  const { platform, diagnostics, requirements } = Office.context;
  return {
    platform: String(platform ?? ""),
    host: String(diagnostics?.host ?? ""),
    version: String(diagnostics?.version ?? ""),
    sets: Object.entries(versions).flatMap(([set, all]) =>
      all.filter((version) => requirements.isSetSupported(set, version)).map((version) => `${set} ${version}`),
    ),
    userAgent: typeof navigator === "undefined" ? "" : navigator.userAgent,
  };
}
