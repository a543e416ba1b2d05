import type { HostAbilities } from "..";

const platforms: Readonly<Record<string, HostAbilities["platform"]>> = {
  PC: "windows",
  Mac: "mac",
  OfficeOnline: "web",
  iOS: "ios",
};

/** What this Word claims to do. Comments came with WordApi 1.4, annotations with 1.7; LTSC 2021 stops at 1.3. */
export function detectAbilities(): HostAbilities {
  const { requirements, platform } = Office.context;
  return {
    comments: requirements.isSetSupported("WordApi", "1.4"),
    underlines: requirements.isSetSupported("WordApi", "1.7"),
    platform: platforms[String(platform)] ?? "unknown",
  };
}
