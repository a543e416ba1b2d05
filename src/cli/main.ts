import { audit } from "./audit";
import { check } from "./check";
import { evidence } from "./evidence";
import { help } from "./help";
import { exitCodes, UsageError, type ExitCode, type Io } from "./io";
import { create } from "./new";

/** Version of the package, written by webpack. */
declare const LDM_VERSION: string;

/** Runs `ldm` with these arguments. Never throws: what goes wrong is one French sentence and exit 2. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [command, ...rest] = args;
  try {
    if (rest.includes("--help") || rest.includes("-h")) return say(io, help);
    switch (command) {
      case "check":
        return await check(rest, io);
      case "evidence":
        return await evidence(rest, io);
      case "audit":
        return await audit(rest, io);
      case "new":
        return await create(rest, io);
      case "--version":
      case "-v":
        return say(io, `${LDM_VERSION}\n`);
      case undefined:
      case "--help":
      case "-h":
      case "help":
        return say(io, help);
      default:
        throw new UsageError(`commande inconnue\u00a0: ${command}. Voyez ldm --help.`);
    }
  } catch (error) {
    if (error instanceof UsageError) io.err(`ldm\u00a0: ${error.message}\n`);
    else
      io.err(
        `ldm\u00a0: erreur inattendue (${error instanceof Error ? error.message : String(error)}). Signalez-la avec le fichier.\n`,
      );
    return exitCodes.unusable;
  }
}

function say(io: Io, text: string): ExitCode {
  io.out(text);
  return exitCodes.fine;
}
