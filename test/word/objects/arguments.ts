import { invalidArgument } from "../errors";
import type { Where } from "../model/inserting";
import type { Argument } from "./instance";

/** A text argument. Throws InvalidArgument on anything else. */
export function textArgument(value: Argument | undefined): string {
  if (typeof value !== "string") throw invalidArgument("A string is expected.");
  return value;
}

/** A number argument, or its default when it was left out. */
export function numberArgument(value: Argument | undefined, otherwise?: number): number {
  if (typeof value === "number") return value;
  if (otherwise !== undefined && (value === null || value === undefined)) return otherwise;
  throw invalidArgument("A number is expected.");
}

/** An insert location among those that the member documents (the case is free: assumed). */
export function whereArgument(value: Argument | undefined, ...allowed: readonly Where[]): Where {
  const where = typeof value === "string" ? value.toLowerCase() : "";
  const found = allowed.find((candidate) => candidate === where);
  if (!found) throw invalidArgument(`The location must be one of ${allowed.join(", ")}.`);
  return found;
}
