import { isDay } from "./day";
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
