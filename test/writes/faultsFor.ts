import type { Fault, FaultMode, FaultPoint, RefusalCode } from "../word";

/** The faults that last: Word cannot be asked to put things right before it is healed. */
export const lasting: ReadonlySet<FaultMode> = new Set(["refused-from-then-on", "dead"]);

const codes: readonly RefusalCode[] = ["GeneralException", "NotAllowed", "AccessDenied"];

const modes: Readonly<Record<FaultPoint, readonly FaultMode[]>> = {
  write: ["refused-once", "refused-from-then-on", "dead"],
  sync: ["refused-once", "refused-from-then-on", "answer-lost", "dead"],
  part: ["refused-once", "refused-from-then-on", "answer-lost", "dead"],
  // Only reading asks for the file.
  file: [],
};

/** Every fault that can befall an operation which, undisturbed, makes so many writes, syncs and calls about parts. */
export function faultsFor(counts: Readonly<Record<FaultPoint, number>>): readonly Fault[] {
  return (["write", "sync", "part"] as const).flatMap((point) =>
    Array.from({ length: counts[point] }, (_, index) => index + 1).flatMap((rank) =>
      // The codes take turns: each meets each mode somewhere.
      modes[point].map((mode, turn) => ({ point, rank, mode, code: codes[(rank + turn) % codes.length] }) as Fault),
    ),
  );
}

/** « write 3 refused-once (NotAllowed) ». */
export function faultLabel({ point, rank, mode, code }: Fault): string {
  return `${point} ${rank} ${mode}${code && mode.startsWith("refused") ? ` (${code})` : ""}`;
}
