/**
 * A whole number written in an attribute, held between two bounds; the lower one where nothing readable stands. Numbers
 * of a document are never trusted: « 2147483647 » or « z » may stand anywhere.
 */
export function readInteger(value: string | undefined, least: number, most: number): number {
  const number = Number.parseInt(value ?? "", 10);
  return Number.isNaN(number) ? least : Math.min(Math.max(number, least), most);
}
