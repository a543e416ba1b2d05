import { isBlank, legible } from "../../document";
import { withoutAsides } from "./asides";
import { excuseOf } from "./excuse";
import { isFiller } from "./filler";
import { foldKeepingLength } from "./foldKeepingLength";
import { readFigures } from "./readFigures";
import type { Figure, MeasureValue, NamedFigure, NumericMeasure } from "./types";

/** A figure of the cell and what the words around it make of it. */
interface Reading {
  readonly figure: Figure;
  readonly label: string | null;
  readonly role: "own" | "headcount" | "reference";
}

/** Words that announce somebody else's figure, or a wish. */
const reference =
  /(?<![a-z])(?:acad(?:\.|emi)|nationa|france|regiona|reg\.|nat\.|taux attendu|attendus?|cible|objectif|contre|vs)[^\d]*$/;
const label = /(?:^|[;,|/(\n-])\s*([a-z][^:=;|(]{0,60}?) ?[:=][^a-z\d]*$/;
const note = /^ ?(?:\( ?\d ?\)|[\u00b9\u00b2\u00b3]) ?:? ?[a-z]/;

/** Reads a measure cell. `text` is its final text, paragraphs parted by line feeds. */
export function measureValue(text: string): MeasureValue {
  const said = trimmed(text);
  if (said === "") return { kind: "blank" };
  if (isFiller(said)) return { kind: "filler" };
  const excuse = excuseOf(said);
  if (excuse?.kind === "not-applicable") return excuse;
  const readings = linesOf(said).flatMap(readLine);
  if (excuse && readings.every(({ figure }) => isYear(figure))) return excuse;
  return readings.length === 0 ? { kind: "qualitative" } : numeric(readings);
}

/** Without the spaces and the invisible signs around it. */
function trimmed(text: string): string {
  return isBlank(text) ? "" : text.trim();
}

/** The lines of a cell; « 38,5 » and its « % » may have been parted by one. Lines of notes say nothing of the school. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    const last = lines.length - 1;
    if (last >= 0 && /^[%‰€]/.test(line)) lines[last] += ` ${line}`;
    else if (line !== "") lines.push(line);
  }
  return lines.filter((line, index) => index === 0 || !note.test(foldKeepingLength(line)));
}

function readLine(raw: string): readonly Reading[] {
  const { text: line, spanOf } = legible(raw);
  const plain = foldKeepingLength(line);
  const text = withoutAsides(plain).replace(/ {2,}/g, " ");
  /** A name as its author wrote it: plain text keeps every character's place. */
  const asWritten = (name: string): string => {
    const at = plain.indexOf(name);
    if (at < 0) return name;
    const { start, end } = spanOf(at, at + name.length);
    return raw.slice(start, end);
  };
  let previous: Reading | null = null;
  return readFigures(text).map(({ figure, leadStart, start }) => {
    const lead = text.slice(leadStart, start);
    const isBracketed = /\([^)]*$/.test(lead);
    const followsRate: boolean = previous?.figure.unit === "percent" && previous.role === "own";
    const role = reference.test(lead)
      ? "reference"
      : isBracketed && followsRate && figure.unit === null
        ? "headcount"
        : "own";
    const name = label.exec(lead)?.[1] ?? (role === "reference" ? lead.replace(/^[^a-z]+|[^a-z.]+$/g, "") : null);
    previous = { figure, role, label: name && asWritten(name.trim()) };
    return previous;
  });
}

function numeric(readings: readonly Reading[]): NumericMeasure {
  // A cell that only names a target still holds a figure: it is the one meant.
  const isOwn = ({ role }: Reading): boolean => role === "own";
  const own = readings.some(isOwn) ? readings.filter(isOwn) : readings;
  const named = (some: readonly Reading[]): readonly NamedFigure[] =>
    some.flatMap(({ label: name, figure }) => (name ? [{ label: name, figure }] : []));
  const parts = named(own);
  return {
    kind: "numeric",
    figures: own.map(({ figure }) => figure),
    headcount: readings.find(({ role }) => role === "headcount")?.figure ?? null,
    parts: parts.length > 1 ? parts : [],
    references: own === readings ? [] : named(readings.filter(({ role }) => role === "reference")),
  };
}

function isYear({ value, to, outOf, unit }: Figure): boolean {
  return to === null && outOf === null && unit === null && Number.isInteger(value) && value >= 1990 && value <= 2100;
}
