import { parseArgs, type ParseArgsConfig } from "node:util";
import { isDay } from "../record";
import { UsageError } from "./io";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options and files of a command. Throws UsageError in French for what it does not know. */
export function parseOptions<T extends Options>(args: readonly string[], options: T) {
  try {
    const parsed = parseArgs({ args: joined(args), options, allowPositionals: true, strict: true, tokens: true });
    const named = parsed.tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
    const twice = named.find((name, rank) => !options[name]?.multiple && named.indexOf(name) < rank);
    const empty = parsed.tokens.find((token) => token.kind !== "option-terminator" && token.value === "");
    if (empty)
      throw new UsageError(
        empty.kind === "option"
          ? `--${empty.name}\u00a0: il manque ce qui suit l’option. Voyez ldm --help.`
          : "un nom de fichier est vide. Écrivez-le, ou voyez ldm --help.",
      );
    if (twice) throw new UsageError(`--${twice} est donné deux fois. Donnez-le une seule fois.`);
    return parsed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const option = /'(-{1,2}[\w-]+)/.exec((error as Error).message)?.[1];
    if ((error as NodeJS.ErrnoException).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
      throw new UsageError(`option inconnue\u00a0: ${option}. Voyez ldm --help.`);
    if (/argument missing/.test((error as Error).message))
      throw new UsageError(`${option ?? ""}\u00a0: il manque ce qui suit l’option. Voyez ldm --help.`);
    throw new UsageError(`option ${option ?? ""} mal donnée. Voyez ldm --help.`);
  }
}

/** « --actions -1 » as « --actions=-1 »: a number below zero is a value, to be refused as one. */
function joined(args: readonly string[]): string[] {
  return args.flatMap((arg, rank) => {
    if (/^-\d/.test(arg) && args[rank - 1]?.startsWith("--")) return [];
    const next = args[rank + 1];
    return arg.startsWith("--") && next !== undefined && /^-\d/.test(next) ? [`${arg}=${next}`] : [arg];
  });
}

/** A whole number from `least` to `most`; undefined when not given. */
export function wholeNumberOption(
  value: string | undefined,
  name: string,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`--${name}\u00a0: «\u00a0${value}\u00a0» n’est pas un nombre entier de ${least} à ${most}.`);
}

/** The year of `2026-11-01` or `2026`. */
export function referenceYear(value: string): number {
  if (/^\d{4}$/.test(value) || isDay(value)) return Number(value.slice(0, 4));
  throw new UsageError(`--date\u00a0: «\u00a0${value}\u00a0» n’est pas une date. Écrivez 2026-11-01, ou 2026.`);
}
