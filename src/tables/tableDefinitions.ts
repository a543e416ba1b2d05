import { action } from "./action";
import { bilan } from "./bilan";
import type { TableCode } from "./catalogue";
import type { OfficialTable } from "./defineTable";
import { engagement } from "./engagement";
import { equipe } from "./equipe";
import { etatDesLieux } from "./etat-des-lieux";
import { evaluation } from "./evaluation";
import { miseEnOeuvreAction } from "./mise-en-oeuvre-action";
import { miseEnOeuvreEngagement } from "./mise-en-oeuvre-engagement";
import { objectifGeneral } from "./objectif-general";
import { planification } from "./planification";
import { transversalite } from "./transversalite";

/** The eleven official tables in the guide's order. */
export const officialTables: readonly OfficialTable[] = [
  etatDesLieux,
  objectifGeneral,
  transversalite,
  equipe,
  action,
  evaluation,
  miseEnOeuvreAction,
  bilan,
  engagement,
  planification,
  miseEnOeuvreEngagement,
];

/** The official table of a code. */
export function officialTable(code: TableCode): OfficialTable {
  const table = officialTables.find((candidate) => candidate.code === code);
  if (!table) throw new Error(`no official table ${code}`);
  return table;
}
