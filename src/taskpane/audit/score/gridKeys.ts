import type { Effectiveness, Gravity, Verdict } from "../../../audit";

/** What a key of the grid asks for. */
export type GridCommand =
  | { readonly kind: "verdict"; readonly verdict: Verdict | null }
  | { readonly kind: "gravity"; readonly gravity: Gravity }
  | { readonly kind: "effectiveness"; readonly level: Effectiveness }
  | { readonly kind: "next" | "previous" | "unscored" | "reason" | "help" };

/** The efficacité levels in the order of their keys, 0 to 4. */
export const levels: readonly Effectiveness[] = ["not-shown", "planned", "implemented", "evaluated", "adjusted"];

/** The verdicts in the order of the buttons, with their keys. */
export const verdictKeys: readonly (readonly [Verdict, string])[] = [
  ["compliant", "C"],
  ["non-compliant", "N"],
  ["unverified", "V"],
  ["not-applicable", "O"],
];

/** The gravities with their keys. */
export const gravityKeys: readonly (readonly [Gravity, string])[] = [
  ["minor", "M"],
  ["major", "J"],
];

const commands: Readonly<Record<string, GridCommand>> = {
  ...Object.fromEntries(verdictKeys.map(([verdict, key]) => [key, { kind: "verdict", verdict }] as const)),
  ...Object.fromEntries(gravityKeys.map(([gravity, key]) => [key, { kind: "gravity", gravity }] as const)),
  ...Object.fromEntries(levels.map((level, rank) => [String(rank), { kind: "effectiveness", level }] as const)),
  DELETE: { kind: "verdict", verdict: null },
  BACKSPACE: { kind: "verdict", verdict: null },
  ARROWDOWN: { kind: "next" },
  ARROWUP: { kind: "previous" },
  P: { kind: "previous" },
  S: { kind: "unscored" },
  R: { kind: "reason" },
  "?": { kind: "help" },
};

/** A key press as a program tells it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for; null for a key of somebody else, and with any modifier. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: KeyPress): GridCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  return commands[key.toUpperCase()] ?? null;
}
