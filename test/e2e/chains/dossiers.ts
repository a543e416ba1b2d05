import { cellParagraphs, type Cell } from "../../../src/document";
import { readDossier, type OfficialTable } from "../../../src/dossier";
import { main } from "../../../src/cli/main";
import { currentEdition } from "../../../src/guide";
import { readDocx } from "../../../src/ooxml";
import { world } from "../../cli/world";
import { SimulatedWord } from "../../word/SimulatedWord";
import { sample } from "../openStage";

/** The dossiers that chains run on, by what has become of them. */
export const dossierNames = ["blank", "blank whole", "half-filled", "complete", "retyped"] as const;
export type DossierName = (typeof dossierNames)[number];

/** A dossier that a chain starts from. */
export interface ChainDossier {
  readonly name: DossierName;
  readonly bytes: Uint8Array;
  /** The criterion that gets blocks, lines and citations. */
  readonly criterion: number;
}

/** Makes or reads them. */
export async function chainDossiers(): Promise<readonly ChainDossier[]> {
  const dossiers: Record<DossierName, Omit<ChainDossier, "name">> = {
    blank: { bytes: await blank("--criteria", "3", "--actions", "2"), criterion: 3 },
    "blank whole": { bytes: await blank(), criterion: 3 },
    "half-filled": { bytes: halfFilled(await blank("--criteria", "1,3,6")), criterion: 3 },
    complete: { bytes: sample("d01-dossier-complet"), criterion: 3 },
    // Its criterion 3 has a number wrong on purpose; criterion 5 counts as people do.
    retyped: { bytes: sample("d04-entetes-libres"), criterion: 5 },
  };
  return dossierNames.map((name) => ({ name, ...dossiers[name] }));
}

/** What `ldm new` writes with these options. */
export async function blank(...options: readonly string[]): Promise<Uint8Array> {
  const { io, said, files } = world();
  await main(["new", "--out", "dossier.docx", ...options], io);
  const file = files["dossier.docx"];
  if (!file) throw new Error(said.err);
  return file;
}

/**
 * A blank dossier as it is after some weeks: its first criterion written, the second one begun (a name, a cell typed over
 * with a space, another with filler), and in the last one a cell that somebody emptied.
 */
function halfFilled(bytes: Uint8Array): Uint8Array {
  const word = SimulatedWord.open(bytes);
  const { criteria } = readDossier([readDocx(bytes)], currentEdition);
  const [written, begun, last] = criteria;
  const type = (cell: Cell | null | undefined, text: string): void => {
    const index = cell && cellParagraphs(cell)[0]?.index;
    if (index === null || index === undefined) throw new Error(`no cell for « ${text} »`);
    word.type(index, text);
  };
  const tablesOf = (criterion: typeof written): readonly OfficialTable[] => [
    ...(criterion?.tables ?? []),
    ...[...(criterion?.actions ?? []), ...(criterion?.commitments ?? [])].flatMap(({ tables }) => tables),
  ];
  const cellOf = (criterion: typeof written, field: string): Cell | undefined =>
    tablesOf(criterion)
      .flatMap(({ answers }) => answers)
      .find((answer) => answer.field === field)?.cell;

  for (const { table, answers, reading } of tablesOf(written)) {
    for (const { cell, field } of answers) type(cell, `Réponse du lycée (${table}, ${field}).`);
    // The first line of each table of objectives; the others wait.
    const [line] = reading.indicators;
    if (!line) continue;
    type(line.objective, `Mieux accompagner les élèves (${table}).`);
    type(line.indicator, "Nombre d’élèves accompagnés");
    type(line.measures.start, "2024\u00a0: 12 élèves");
  }
  type(cellOf(begun, "denomination"), "Forum des métiers");
  type(cellOf(begun, "duree"), " ");
  type(cellOf(begun, "description"), "à compléter");
  type(cellOf(last, "denomination"), "");
  return word.save();
}
