import { legible, type Span } from "../document";
import { findCitations, overlaps } from "./citations";

const noun = String.raw`(?:annexes?|pi[eè]ces?\s+(?:jointes?|justificatives?)|p\.?\s?j\.?|preuves?|justificatifs?)`;
/** « en annexe du bâtiment B », « en annexe d’un projet » are places; « en annexe du présent dossier » is none. */
const place = String.raw`(?!\s+(?:d'|(?:de|du|des|au|aux)\s)(?!(?:pr[ée]sent\s|ce\s|notre\s)?(?:dossier|document)))`;
const sent = String.raw`(?:voir|cf\.?|conf\.|confer|consulter|se\s+reporter|renvoi)\s+(?:[àa]\s+)?(?:aussi\s+|[ée]galement\s+)?(?:l'|les?\s+|la\s+|aux?\s+|nos\s+|en\s+|dans\s+(?:l'|les\s+))?`;

/** A word that announces evidence, and no number that it names a piece by; its page at most. */
const vague = new RegExp(
  [
    String.raw`(?<!\p{L})${sent}${noun}(?![\p{L}\d])${place}(?:[\s(,:]{1,3}p(?:p|ages?)?\.?\s?\d{1,3}(?!\d))?`,
    String.raw`(?<!\p{L})(?:ci-joint\s+)?en\s+(?:annexes?|pi[eè]ces?\s+(?:jointes?|justificatives?)|p\.?\s?j\.?)(?![\p{L}\d])${place}`,
    String.raw`(?<!\p{L})${noun}[\s(,:]{1,3}p(?:p|ages?)?\.?\s?\d{1,3}(?!\d)`,
    String.raw`\(\s?${noun}\s?\)`,
  ].join("|"),
  "giu",
);

/** References to evidence that name no piece: « en annexe », « voir les annexes », « annexe page 12 ». */
export function findVagueCitations(text: string): readonly Span[] {
  const { text: plain, spanOf } = legible(text);
  if (!/annexe|pi[eè]ce|p\.?\s?j|preuve|justificati/i.test(plain)) return [];
  const found = [...plain.matchAll(vague)].map((match) => spanOf(match.index, match.index + match[0].length));
  if (found.length === 0) return [];
  // « voir annexe 3 » begins alike, and names its piece.
  const named = findCitations(text);
  return found.filter((span) => !named.some((one) => overlaps(one, span)));
}
