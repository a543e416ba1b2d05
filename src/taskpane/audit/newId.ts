const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** A name for an auditor or a constat that nobody else gives: letters and digits. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(random, (value) => letters[value % letters.length]).join("");
}
