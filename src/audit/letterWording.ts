import { isObject } from "../record";

/** What an académie writes around the letter to a school: its heading, and its own sentences in place of ours. */
export interface LetterWording {
  /** Lines at the head: the académie, its service, its address. */
  readonly heading: readonly string[];
  readonly greeting: string;
  /** Paragraphs before and after what the auditors retained. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** Who signs: a function, never an auditor. */
  readonly signatory: string;
}

/** Our wording, for an académie without its own; « … » is left to be written. */
export const defaultLetter: LetterWording = {
  heading: ["Académie de ……………", "Label «\u00a0Lycée des métiers\u00a0»"],
  greeting: "Madame, Monsieur,",
  opening: [
    "Votre établissement a présenté un dossier au label «\u00a0Lycée des métiers\u00a0». Vous trouverez ci-dessous ce que les auditeurs en retiennent.",
  ],
  closing: ["Vous pouvez adresser vos observations à …………… avant le ……………."],
  signatory: "……………",
};

/** Lines and characters of each: a file with more holds no letter that a person would read. */
const most = { lines: 12, characters: 2000 } as const;

/** Reads the wording in an académie's file; keys that are missing are ours. Null for anything else. */
export function readLetterWording(value: unknown): LetterWording | null {
  if (!isObject(value)) return null;
  const { heading, greeting, opening, closing, signatory, ...others } = { ...defaultLetter, ...value };
  if (Object.keys(others).length > 0) return null;
  if (![heading, opening, closing].every(isLines) || ![greeting, signatory].every(isText)) return null;
  return { heading, greeting, opening, closing, signatory };
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= most.lines && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= most.characters;
}
