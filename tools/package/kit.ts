import { strToU8, zipSync, type Zippable } from "fflate";
import { manifestFaults } from "./manifestFaults";
import { manifestFor } from "./manifestFor";
import { markdownAsHtml } from "./markdownAsHtml";
import { readme } from "./readme";
import { serverSettings } from "./serverSettings";

/** What a kit is made of. */
export interface KitParts {
  readonly address: string;
  /** The manifest of the repository, for the development server. */
  readonly manifest: string;
  /** The files of the production build by their path, with `/`. */
  readonly site: ReadonlyMap<string, Uint8Array>;
  /** Our licence; those of the packages are beside the programs of the build. */
  readonly licence: string;
  /** The notes for the person who installs, in Markdown, by their name. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Two kits of the same parts are the same bytes: whoever installs can compare what was handed over. */
const fixedDate = new Date(2026, 0, 1);

/** The zip to hand to the person who installs. A manifest that Office would refuse is a bug of ours. */
export function kit({ address, manifest, site, licence, notes }: KitParts): Uint8Array {
  const own = manifestFor(manifest, address);
  const faults = manifestFaults(own);
  if (faults.length > 0) throw new Error(`the manifest is not valid: ${faults.join("; ")}`);
  const files: [string, Uint8Array][] = [
    ["lisez-moi.txt", strToU8(readme(address))],
    ["manifest.xml", strToU8(own)],
    ["licence.txt", strToU8(licence)],
    ...[...site].map(([name, bytes]): [string, Uint8Array] => [`site/${name}`, bytes]),
    ...serverSettings(address).map(({ file, text }): [string, Uint8Array] => [`serveur/${file}`, strToU8(text)]),
    ...[...notes].map(([name, text]): [string, Uint8Array] => [`notes/${name}.html`, strToU8(markdownAsHtml(text))]),
  ];
  const sorted = files.sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted) satisfies Zippable, { mtime: fixedDate });
}
