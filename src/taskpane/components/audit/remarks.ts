/** A sentence that an auditor uses again, for one criterion. */
export interface Remark {
  readonly criterion: number;
  readonly text: string;
}

/** Remarks kept at most: what a browser's small storage bears, and what a list lets one find again. */
const most = 400;

/** With one more, at the end; the same words for the same criterion stand once. */
export function withRemark(remarks: readonly Remark[], added: Remark): readonly Remark[] {
  const isSame = ({ criterion, text }: Remark) => criterion === added.criterion && text === added.text;
  return [...remarks.filter((one) => !isSame(one)), added].slice(-most);
}

/** The remarks as a file for a colleague. */
export function writeRemarks(remarks: readonly Remark[]): string {
  return `${JSON.stringify({ remarques: remarks.map(({ criterion, text }) => ({ critere: criterion, texte: text })) }, null, 2)}\n`;
}

/** The remarks of a file; null when it holds none that we know. */
export function readRemarks(text: string): readonly Remark[] | null {
  try {
    const { remarques } = JSON.parse(text) as { remarques?: unknown };
    return Array.isArray(remarques) ? remarques.flatMap(remarkOf) : null;
  } catch {
    return null;
  }
}

function remarkOf(value: unknown): readonly Remark[] {
  const { critere, texte } = (value ?? {}) as { critere?: unknown; texte?: unknown };
  if (typeof critere !== "number" || !Number.isInteger(critere) || typeof texte !== "string") return [];
  const text = texte.trim().slice(0, 1000);
  return text === "" ? [] : [{ criterion: critere, text }];
}
