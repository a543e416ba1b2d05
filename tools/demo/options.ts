import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../../src/cli/io";

/** What the person asked of the demo. */
export interface DemoOptions {
  /** The document to open; null for the sample. */
  readonly file: string | null;
  readonly port: number;
  readonly isOpening: boolean;
}

const known = "Options\u00a0: --file dossier.docx, --port 4000, --no-open.";

/** Reads the words after `npm run demo --`. Throws UsageError, one French sentence, for what it does not know. */
export function demoOptions(args: readonly string[]): DemoOptions {
  const { file, port, "no-open": isQuiet } = parse(args);
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65535)
    throw new UsageError(`--port\u00a0: «\u00a0${port}\u00a0» n’est pas un port. Donnez un nombre de 0 à 65535.`);
  return { file: file === undefined ? null : resolve(file), port: number, isOpening: !isQuiet };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        file: { type: "string" },
        port: { type: "string", default: "3210" },
        "no-open": { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const word = /'(-{1,2}[\w-]+|[^']*)/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError(`option inconnue\u00a0: ${word}. ${known}`);
    if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
      throw new UsageError(`«\u00a0${word}\u00a0» n’est pas une option. ${known}`);
    throw new UsageError(`option ${word} mal donnée. ${known}`);
  }
}
