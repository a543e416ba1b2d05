import { edition202601 } from "./2026-01/edition";
import frame2016 from "./frames/2016.json";
import frame2023 from "./frames/2023.json";
import type { CriterionText, Frame, GuideEdition, TableText } from "./types";

/** Every edition known, newest first. */
export const editions: readonly GuideEdition[] = [edition202601];

/** The edition that dossiers are written after today. */
export const currentEdition: GuideEdition = edition202601;

/** The national frames, oldest first: dossiers of a renewal still carry the numbers of 2016. */
export const frames: readonly Frame[] = [frame2016, frame2023] as readonly Frame[];

/** What the edition says of a criterion; undefined for one it does not know (an académie may add its own). */
export function criterionText(edition: GuideEdition, number: number): CriterionText | undefined {
  return edition.criteria.find((criterion) => criterion.number === number);
}

/** The literal words of an official table. Throws when the edition lacks it, a fault of its data. */
export function tableText(edition: GuideEdition, code: string): TableText {
  const text = edition.tables[code];
  if (!text) throw new Error(`edition ${edition.id} without ${code}`);
  return text;
}
