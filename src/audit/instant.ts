/**
 * When something was last entered, `2026-11-24T12:34:56.789Z` (`Date.toISOString`): in that form the order of texts is the
 * order of time, and by it two copies of one entry are ordered. Empty: never entered, before everything.
 */
export type Instant = string;

/** The instant of what was never entered. */
export const noInstant: Instant = "";

/**
 * No clock of today goes that far: such an instant was made up, or is a fault. The bound is a fixed one, because the clock
 * that would judge may itself be years behind.
 */
const endOfTime: Instant = "2100-01-01T00:00:00.000Z";

/** What comes before every instant that is made here, where nothing is known of the time. */
const startOfTime: Instant = "2000-01-01T00:00:00.000Z";

/** Whether a text is an instant of that form, or empty. */
export function isInstant(text: string): boolean {
  if (text === noInstant) return true;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** Whether something can have been entered then. */
export function isPossibleInstant(instant: Instant): boolean {
  return instant < endOfTime;
}

/**
 * The instant of what is entered now, by somebody who sees everything up to `latest`: the clock’s, or a millisecond after
 * `latest` where the clock is behind it. So an entry always wins over those it was made in the knowledge of, whatever the
 * clocks of all who made them (a logical clock, Lamport 1978).
 */
export function nextInstant(latest: Instant, now: number): Instant {
  const clock = clockInstant(now);
  return latest < clock ? clock : instantAfter(latest);
}

/** The first instant after that one. */
export function instantAfter(instant: Instant): Instant {
  return new Date(Date.parse(instant || startOfTime) + 1).toISOString();
}

/** What a clock shows, unless it shows what cannot be. */
function clockInstant(now: number): Instant {
  const isReadable = now >= Date.parse(startOfTime) && now < Date.parse(endOfTime);
  return isReadable ? new Date(now).toISOString() : startOfTime;
}
