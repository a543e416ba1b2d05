import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../../src/cli/io";
import { siteAddress } from "./siteAddress";

/** What the person asked of `npm run package`. */
export interface PackageOptions {
  readonly address: string;
  /** Where the zip is written; null for the usual place. */
  readonly out: string | null;
}

const usage = "Écrivez\u00a0: npm run package -- --url https://outils.exemple.fr/dossier-ldm [--out kit.zip].";

/** Reads the words after `npm run package --`. Throws UsageError, one French sentence, for what it does not know. */
export function packageOptions(args: readonly string[]): PackageOptions {
  const { url, out } = parse(args);
  if (url === undefined) throw new UsageError(`l’adresse où les fichiers seront servis manque. ${usage}`);
  if (out !== undefined && !out.endsWith(".zip"))
    throw new UsageError(`--out\u00a0: «\u00a0${out}\u00a0» ne finit pas par «\u00a0.zip\u00a0». ${usage}`);
  return { address: siteAddress(url), out: out === undefined ? null : resolve(out) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { url: { type: "string" }, out: { type: "string" } } }).values;
  } catch {
    throw new UsageError(`«\u00a0${args.join(" ")}\u00a0» n’est pas compris. ${usage}`);
  }
}
