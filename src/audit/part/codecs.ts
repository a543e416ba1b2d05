import { damaged, isDay } from "../../record";
import { isInstant, noInstant, type Instant } from "../instant";

/**
 * A value as the text of an attribute, null or undefined where the attribute is left out. A text that this version would
 * not write back is `damaged` (RecordError).
 */
export interface Codec<T> {
  read(text: string | undefined): T;
  write(value: T): string | null;
}

/** Any words; the attribute stands even when they are empty. */
export const anyWords: Codec<string> = { read: (text = "") => text, write: (value) => value };

/** Any words; no attribute for none. */
export const optionalWords: Codec<string> = { read: (text = "") => text, write: (value) => value || null };

/** Words that must be there. */
export const requiredWords: Codec<string> = {
  read(text) {
    if (!text) throw damaged("a name without words");
    return text;
  },
  write: (value) => value,
};

/** An instant; no attribute for none. */
export const instant: Codec<Instant> = {
  read(text = noInstant) {
    if (!isInstant(text)) throw damaged(`instant ${text}`);
    return text;
  },
  write: (value) => value || null,
};

/** Letters and digits. */
export const identifier: Codec<string> = {
  read(text = "") {
    if (!/^[A-Za-z0-9]+$/.test(text)) throw damaged(`id ${text}`);
    return text;
  },
  write: (value) => value,
};

/** A whole number of at most six figures. */
export const wholeNumber: Codec<number> = {
  read(text = "") {
    if (!/^\d{1,6}$/.test(text)) throw damaged(`number ${text}`);
    return Number(text);
  },
  write: String,
};

/** A day, `2026-11-24`. */
export const day: Codec<string> = {
  read(text = "") {
    if (!isDay(text)) throw damaged(`day ${text}`);
    return text;
  },
  write: (value) => value,
};

/** « 1 » when it holds; no attribute when it does not. */
export const flag: Codec<boolean> = {
  read(text) {
    if (text !== undefined && text !== "1") throw damaged(`flag ${text}`);
    return text === "1";
  },
  write: (value) => (value ? "1" : null),
};

/** One of these values. */
export function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return {
    read(text) {
      const value = values.find((one) => one === text);
      if (value === undefined) throw damaged(`value ${text}`);
      return value;
    },
    write: (value) => value,
  };
}

/** The rank of a text among these, which the part holds once for all who refer to it. */
export function rankIn(texts: readonly string[]): Codec<string> {
  return {
    read(rank) {
      const text = texts[wholeNumber.read(rank)];
      if (text === undefined) throw damaged(`text ${rank}`);
      return text;
    },
    write: (text) => String(texts.indexOf(text)),
  };
}

/** A value or null, for which there is no attribute. */
export function orNull<T>(codec: Codec<T>): Codec<T | null> {
  return {
    read: (text) => (text === undefined ? null : codec.read(text)),
    write: (value) => (value === null ? null : codec.write(value)),
  };
}
