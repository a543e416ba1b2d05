import { privateHost } from "./citations";

const localTarget = new RegExp(
  String.raw`^(?:file:|smb:|[a-z]:[\\/]|\\\\|(?:https?:\/\/)?${privateHost}(?![\w.]))`,
  "i",
);

/** Whether a link leads to the writer's own machine or network: dead for the auditor. */
export function isLocalTarget(target: string): boolean {
  return localTarget.test(target.trim());
}

/** Places that open for those who have an account there: stores of files and the working spaces of schools. */
const accountHosts: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)sharepoint\.com$/, "SharePoint"],
  [/^(?:onedrive\.live\.com|1drv\.ms)$/, "OneDrive"],
  [/^(?:teams\.microsoft\.com|teams\.live\.com)$/, "Teams"],
  [/^(?:drive|docs|classroom)\.google\.com$/, "Google Drive"],
  [/(?:^|\.)icloud\.com$/, "iCloud"],
  [/(?:^|\.)(?:index-education\.net|ecoledirecte\.com)$/, "la vie scolaire en ligne"],
  [/(?:^|[.-])ent(?:\d{2})?(?:[.-]|$)|^enthdf\./, "un ENT"],
  [
    /(?:^|\.)(?:monlycee\.net|e-lyco\.fr|lyceeconnecte\.fr|atrium-sud\.fr|toutatice\.fr|monbureaunumerique\.fr|eclat-bfc\.fr|l-educdenormandie\.fr)$/,
    "un ENT",
  ],
];

/** The place with accounts that an address leads to, in French; null when it names none that we know. */
export function accountPlace(target: string): string | null {
  const host = /^(?:https?:\/\/|(?=www\.))([^/?#:]+)/i.exec(target.trim())?.[1]?.toLowerCase();
  return (host && accountHosts.find(([pattern]) => pattern.test(host))?.[1]) || null;
}

/** The last part of an address or path, so that « annexes/C1.pdf » and « C1.pdf » are one file. */
export function fileNameOf(path: string): string {
  const name = path.trim().split(/[\\/]/).pop() ?? "";
  return name.replace(/%20/g, " ").toLowerCase();
}
