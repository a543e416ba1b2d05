import { fold, legible } from "../document";

/** Whether words tell something; « unsure » where they may be read either way. */
export type Certainty = "yes" | "no" | "unsure";

/** What words tell of a person. */
export interface PersonReading {
  readonly lastName: Certainty;
  readonly firstName: Certainty;
  readonly position: Certainty;
}

/** Nouns and acronyms of functions in a school, folded, by their beginnings. */
const positions =
  /^(proviseure?|principale?|prof(s|esseure?s?)?|enseignante?s?|plp|cpe|ddfpt|dfpt|aed|aesh|psyen|copsy|directeur|directrice|chef(fe)?|adjointe?s?|conseill(er|ere)s?|coordonna(teur|trice)|coordina(teur|trice)|referente?s?|responsable|gestionnaire|intendante?|secretaire|documentaliste|infirmi(er|ere)|assistante?s?|educat(eur|rice)|formateurs?|formatrices?|animat(eur|rice)|chargee?s?|charge|mediat(eur|rice)|technicien(ne)?s?|agente?s?|attachee?s?|inspect(eur|rice)|president(e)?|delegue(e|s)?|pilote|tut(eur|rice)|certifiee?|agregee?|magasinier|psychologue|ingenieure?s?|intervenante?s?|gerante?|ien|bde|cop)$/;

/** Words that people are not called by. */
const common =
  /^(equipes?|bureau|service|direction|pole|comite|lycee|conseil|college|vie|scolaire|groupe|cellule|commission|ensemble|membres?|reseau|greta|cfa|campus|etablissement|professionnel(le)?s?|general(e)?|entreprises?)$/;

const civility = /^(m|mm|mr|mme|mmes|mlle|monsieur|madame|mesdames|messieurs)$/;
const particle = /^(de|du|des|d|la|le|les|l|et|van|von|ben|el|al)$/;

/** Reads the name and the function in one free cell, as that of the animateur. Sure only of what has no other reading. */
export function readPerson(text: string): PersonReading {
  const { names, maybeNames, hasPosition, hasCivility, isPlain } = describe([text], false);
  const isNamed = names >= 2 || (hasCivility && names >= 1);
  const name: Certainty = isNamed ? "yes" : names + maybeNames > 0 || !hasPosition ? "unsure" : "no";
  return {
    lastName: name,
    firstName: names >= 2 ? "yes" : name === "no" ? "no" : "unsure",
    position: hasPosition ? "yes" : isNamed && isPlain ? "no" : "unsure",
  };
}

/** The texts of a person's cells; empty where a cell is blank or its column is not there. */
export interface PersonCells {
  readonly lastName: string;
  readonly firstName: string;
  readonly position: string;
}

/** Reads a person from the cells of a row, each thing in its cell, in another, or all in one. */
export function readPersonCells({ lastName, firstName, position }: PersonCells): PersonReading {
  const own = describe([lastName, firstName], true);
  const elsewhere = describe([position], false);
  const hasNameCell = lastName !== "" || firstName !== "";
  const { names, maybeNames } = hasNameCell ? own : elsewhere;
  // Nobody is told to lack what some word may be.
  const otherwise: Certainty = maybeNames > 0 || !(hasNameCell ? own.hasPosition : true) ? "unsure" : "no";
  const isApart = lastName !== "" && firstName !== "";
  const only: Certainty = names >= 1 ? "yes" : otherwise;
  const second: Certainty = names >= 2 ? "yes" : names === 1 && maybeNames === 0 ? "no" : otherwise;
  const isFirstAlone = lastName === "" && firstName !== "";
  return {
    lastName: isFirstAlone ? second : only,
    firstName: isApart || isFirstAlone ? only : second,
    position: position !== "" || own.hasPosition ? "yes" : own.isPlain ? "no" : "unsure",
  };
}

/** The words of a text, sorted. */
interface Description {
  /** Words that are names for sure, and those after a function that may be one: « PLP DIARRA », « PLP Vente ». */
  readonly names: number;
  readonly maybeNames: number;
  readonly hasPosition: boolean;
  readonly hasCivility: boolean;
  /** Every word is a name, a civility or a particle. */
  readonly isPlain: boolean;
}

/** « référent·e », « proviseur(e) »: the ending is no word. */
const inclusive = /[·•‧∙]\p{Ll}+|\((?:e|s|es|ne|trice|rice)\)/gu;
const parts = /[,;:()[\]/\n\t]+|\s[-–]\s/u;

/** `isNamed`: they stand under « Nom » and « Prénom », where the first words are a name even without a capital. */
function describe(texts: readonly string[], isNamed: boolean): Description {
  const plain = texts.map((text) => legible(text).text.replace(inclusive, "").trim());
  const segments = plain.flatMap((text) => text.split(parts).map((part, rank) => sort(part, isNamed && rank === 0)));
  const sum = (count: (segment: Segment) => number): number => segments.reduce((all, one) => all + count(one), 0);
  return {
    names: sum(({ names }) => names),
    maybeNames: sum(({ maybeNames }) => maybeNames),
    hasPosition: segments.some(({ hasPosition }) => hasPosition),
    hasCivility: segments.some(({ hasCivility }) => hasCivility),
    isPlain: segments.every(({ others }) => others === 0) && !/\d/.test(plain.join()),
  };
}

interface Segment {
  names: number;
  maybeNames: number;
  others: number;
  hasPosition: boolean;
  hasCivility: boolean;
}

function sort(segment: string, isNamed: boolean): Segment {
  const found: Segment = { names: 0, maybeNames: 0, others: 0, hasPosition: false, hasCivility: false };
  let isInPosition = false;
  for (const word of segment.split(/[^\p{L}-]+/u)) {
    const key = fold(word);
    if (key === "" || particle.test(key)) continue;
    if (civility.test(key)) {
      found.hasCivility = true;
      // « Proviseure : Mme Martin », « DDFPT M. Dupont »: a name follows.
      isInPosition = false;
    } else if (positions.test(key)) found.hasPosition = isInPosition = true;
    else if (common.test(key)) found.others++;
    else if (isInPosition) {
      if (/^\p{Lu}/u.test(word)) found.maybeNames++;
      else found.others++;
    } else if (isNamed || /^\p{Lu}/u.test(word)) found.names++;
    else found.others++;
  }
  return found;
}
