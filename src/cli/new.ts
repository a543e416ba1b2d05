import { currentEdition } from "../guide";
import { writeDocx, type TemplatePart } from "../tables";
import { checkOutput, deliverFile } from "./deliver";
import { exitCodes, UsageError, type ExitCode, type Io } from "./io";
import { parseOptions, wholeNumberOption } from "./options";

/** Blocks of one kind in a criterion: more would be a slip of the keyboard. */
const mostBlocks = 20;

/** `ldm new --out dossier.docx`: writes the official dossier, empty, with its guidance. */
export async function create(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    out: { type: "string" },
    criteria: { type: "string" },
    actions: { type: "string" },
    engagements: { type: "string" },
    force: { type: "boolean", default: false },
  });
  const out = values.out;
  if (!out) throw new UsageError("où écrire\u00a0? Exemple\u00a0: ldm new --out dossier.docx");
  if (positionals.length > 0) throw new UsageError(`argument inattendu\u00a0: ${positionals.join(" ")}.`);
  const criteria = criteriaOf(values.criteria);
  const actions = wholeNumberOption(values.actions, "actions", 0, mostBlocks) ?? 1;
  const commitments = wholeNumberOption(values.engagements, "engagements", 0, mostBlocks) ?? 1;
  await checkOutput(out, { option: "out", ending: ".docx", isForced: values.force }, io);
  const pieces = criteria.flatMap((criterion): TemplatePart[] => [
    { kind: "criterion", criterion },
    ...blocks("action", criterion, actions),
    ...blocks("commitment", criterion, commitments),
  ]);
  await deliverFile(writeDocx(pieces, { pageBreaks: true }), out, io);
  io.out(`${out} écrit\u00a0: ${criteria.length === 1 ? "1 critère" : `${criteria.length} critères`}.\n`);
  return exitCodes.fine;
}

function blocks(kind: "action" | "commitment", criterion: number, count: number): TemplatePart[] {
  return Array.from({ length: count }, (_, rank) => ({ kind, criterion, number: rank + 1 }));
}

/** « 1,3 » or « 1-4 », in the order of the guide; all of them when not given. */
function criteriaOf(value: string | undefined): readonly number[] {
  const known = currentEdition.criteria.map(({ number }) => number);
  if (value === undefined) return known;
  const asked = value.split(",").flatMap((part) => {
    const [, from, to] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    if (from === undefined) return [Number.NaN];
    const last = Number(to ?? from);
    const absent = [Number(from), last].find((number) => !known.includes(number));
    if (absent !== undefined)
      throw new UsageError(
        `--criteria\u00a0: le guide n’a pas de critère ${absent}, seulement ${known[0]} à ${known.at(-1)}.`,
      );
    return known.filter((number) => number >= Number(from) && number <= last);
  });
  if (asked.length === 0 || asked.some(Number.isNaN)) {
    throw new UsageError(
      `--criteria\u00a0: «\u00a0${value}\u00a0» n’est pas une liste de critères. Exemple\u00a0: --criteria 1,3`,
    );
  }
  return known.filter((number) => asked.includes(number));
}
