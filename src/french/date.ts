const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** « 1er novembre 2026 » for `2026-11-01`; a year alone stays as it is. */
export function longDay(date: string): string {
  const [year, month, number] = date.split("-").map(Number);
  return month && number ? `${number === 1 ? "1er" : number} ${months[month - 1]} ${year}` : date;
}

/** « 24/11/2026 » for `2026-11-24`. */
export function shortDay(date: string): string {
  return date.split("-").reverse().join("/");
}

/** « janvier 2026 » for `2026-01`. */
export function longMonth(date: string): string {
  const [year, month] = date.split("-");
  return `${months[Number(month) - 1]} ${year}`;
}
