/** What comes before the name of a building or a room: « l’annexe B », « le bâtiment annexe B ». */
const place =
  /(?:(?<!\p{L})(?:cette|notre|une|bâtiments?|site|salles?|local|locaux|bureaux?|internat|ateliers?|budget)\s+|l['’]\s?)$/iu;
/** « voir l’annexe B » cites all the same. */
const citing = /(?<!\p{L})(?:voir|cf\.?|conf\.|selon|consulter|d['’]après)\s+l['’]\s?$/iu;
/** Characters that are looked at on either side. */
const reach = 24;

/** Whether a capital letter after a noun names a piece: no place, no « M. Dupont », no verb in capitals. */
export function namesLetter(text: string, noun: string, start: number, end: number): boolean {
  if (/^pi[eè]ces?$/iu.test(noun)) return false;
  const after = text.slice(end, end + reach);
  if (/^M\.\s?\p{Lu}/u.test(text[end - 1] + after)) return false;
  if (noun === noun.toUpperCase() && /^\s+\p{Lu}{2}/u.test(after)) return false;
  const lead = text.slice(Math.max(0, start - reach), start);
  return !place.test(lead) || citing.test(lead);
}
