import { diceOf, type Dice } from "../recognition/dice";
import { faultsFor } from "./faultsFor";
import type { FaultRun } from "./FaultRun";
import type { Operation } from "./Operation";
import { operations } from "./operations";
import { closeLibraries } from "./pane";
import { runClean, runFault } from "./run";
import { describeDifference, isSameDocument } from "./snapshot";
import { wordKinds, type WordKind } from "./wordKinds";

/** What of the matrix is run: all of it, unless something is said. */
export interface MatrixOptions {
  /** So many runs, chosen by a seed. */
  readonly sample?: { readonly seed: number; readonly size: number };
  /** Only the operations whose name matches. */
  readonly only?: RegExp;
  /** Called after each operation in each Word. */
  readonly onProgress?: (runs: readonly FaultRun[]) => void;
}

/** What the matrix came to. */
export interface MatrixResult {
  readonly runs: readonly FaultRun[];
  /** Operations whose undo, undisturbed, leaves something behind. */
  readonly leftovers: readonly string[];
  /** Operations that could not be looked at: undisturbed they fail, or do not begin twice alike. */
  readonly broken: readonly string[];
}

/** Runs of one operation in one Word that a sample takes: the run that counts its steps serves them all. */
const perOperation = 3;

/**
 * Runs each operation in each Word with each fault that can befall it, from the start. The faults are those of the
 * operation's own steps, counted while nothing disturbs it.
 */
export async function runMatrix({ sample, only, onProgress }: MatrixOptions = {}): Promise<MatrixResult> {
  const dice = sample ? diceOf(sample.seed) : null;
  const all = operations
    .filter(({ name }) => !only || only.test(name))
    .flatMap((operation) => wordKinds.map((kind) => ({ operation, kind })));
  const chosen = dice ? draw(dice, all, Math.ceil(sample!.size / perOperation)) : all;
  const result = { runs: [] as FaultRun[], leftovers: [] as string[], broken: [] as string[] };
  for (const { operation, kind } of chosen) {
    try {
      const runs = await runOne(operation, kind, dice, result);
      onProgress?.(runs);
    } catch (error) {
      result.broken.push(error instanceof Error ? error.message : String(error));
    }
  }
  closeLibraries();
  return result;
}

async function runOne(
  operation: Operation,
  kind: WordKind,
  dice: Dice | null,
  { runs, leftovers }: { readonly runs: FaultRun[]; readonly leftovers: string[] },
): Promise<readonly FaultRun[]> {
  const clean = await runClean(operation, kind);
  if (!isSameDocument(clean.undone, clean.before))
    leftovers.push(`« ${operation.name} » in ${kind.name}: ${describeDifference(clean.undone, clean.before)}`);
  const faults = faultsFor(clean.counts);
  const made: FaultRun[] = [];
  for (const fault of dice ? draw(dice, faults, perOperation) : faults)
    made.push(await runFault(operation, kind, fault, clean));
  runs.push(...made);
  return made;
}

/** So many of a list, in an order that the dice choose. */
function draw<T>(dice: Dice, list: readonly T[], count: number): readonly T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(dice.below(left.length), 1));
  return drawn;
}
