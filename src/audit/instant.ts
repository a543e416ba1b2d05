/**
 * When something was last entered, `2026-11-24T12:34:56.789Z` (`Date.toISOString`): in that form the order of texts is the
 * order of time, and by it two copies of one entry are ordered. Empty: never entered, before everything.
 */
export type Instant = string;

/** The instant of what was never entered. */
export const noInstant: Instant = "";

/** Whether a text is an instant of that form, or empty. */
export function isInstant(text: string): boolean {
  return text === noInstant || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
}
