import type { DossierSettings } from "./types";

/** What is wrong with a setting that a person typed. */
export type SettingsFault =
  | "uai-form" // not seven digits and a letter
  | "uai-letter" // the letter is not the one that the digits give
  | "date"; // no day of the calendar

/** Control letters of the UAI, by the remainder of its digits by 23: the alphabet without I, O and Q. */
const letters = "ABCDEFGHJKLMNPRSTUVWXYZ";

/** The control letter of seven digits. */
export function uaiLetter(digits: string): string {
  return letters.charAt(Number(digits) % letters.length);
}

/** What is wrong with these settings; nothing when they can be kept. */
export function settingsFaults({ uai, referenceDate }: DossierSettings): readonly SettingsFault[] {
  const faults: SettingsFault[] = [];
  if (uai !== null) {
    const [, digits, letter] = /^(\d{7})([A-Z])$/.exec(uai) ?? [];
    if (!digits) faults.push("uai-form");
    else if (letter !== uaiLetter(digits)) faults.push("uai-letter");
  }
  if (referenceDate !== null && !isDay(referenceDate)) faults.push("date");
  return faults;
}

/** Whether a text is a day of the calendar, `2026-11-24`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
