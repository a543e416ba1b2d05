import { fold, legible } from "../document";

/** What the one free cell « Nom et fonction » tells of the animateur; « unsure » when its words may be either. */
export interface Leader {
  readonly hasName: "yes" | "no" | "unsure";
  readonly hasPosition: "yes" | "no" | "unsure";
}

/** Nouns and acronyms of functions in a school, folded, by their beginnings. */
const positions =
  /^(proviseure?|principale?|prof(s|esseure?s?)?|enseignante?s?|plp|cpe|ddfpt|dfpt|aed|aesh|psyen|copsy|directeur|directrice|chef(fe)?|adjointe?s?|conseill(er|ere)s?|coordonna(teur|trice)|coordina(teur|trice)|referente?s?|responsable|gestionnaire|intendante?|secretaire|documentaliste|infirmi(er|ere)|assistante?s?|educat(eur|rice)|formateurs?|formatrices?|animat(eur|rice)|chargee?s?|charge|mediat(eur|rice)|technicien(ne)?s?|agente?s?|attachee?s?|inspect(eur|rice)|president(e)?|delegue(e|s)?|pilote|tut(eur|rice)|certifiee?|agregee?|magasinier|psychologue|ien|bde|cop)$/;

/** Words that people are not called by. */
const common =
  /^(equipes?|bureau|service|direction|pole|comite|lycee|conseil|college|vie|scolaire|groupe|cellule|commission|ensemble|membres?|reseau|greta|cfa|campus|etablissement|professionnel(le)?s?|general(e)?|entreprises?)$/;

const civility = /^(m|mm|mme|mmes|mlle|monsieur|madame|mesdames|messieurs)$/;
const particle = /^(de|du|des|d|la|le|les|l|et|van|von|ben|el|al)$/;

/** Reads the name and the function in a free text. Sure only of what has no other reading. */
export function readLeader(text: string): Leader {
  const words = legible(text)
    .text.split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");
  const folded = words.map(fold);
  if (words.length === 0) return { hasName: "unsure", hasPosition: "unsure" };
  const hasPosition = folded.some((word) => positions.test(word));
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const isPlain = (index: number): boolean => particle.test(folded[index]!) || civility.test(folded[index]!);
  const couldBeName = words.map(
    (word, index) =>
      isCapital(word) && !isPlain(index) && !positions.test(folded[index]!) && !common.test(folded[index]!),
  );
  const names = couldBeName.filter(Boolean).length;
  const hasCivility = folded.some((word) => civility.test(word));
  // « Mehdi Fontanille »: capitalised words and nothing else.
  const isOnlyName =
    (names >= 2 || (hasCivility && names >= 1)) && words.every((_, index) => couldBeName[index] || isPlain(index));
  if (isOnlyName && !/\d/.test(text)) return { hasName: "yes", hasPosition: "no" };
  // « Conseillère principale d’éducation »: a function, and no capital but at its start.
  const isOnlyPosition = hasPosition && !hasCivility && names === 0;
  return { hasName: isOnlyPosition ? "no" : "unsure", hasPosition: hasPosition ? "yes" : "unsure" };
}
