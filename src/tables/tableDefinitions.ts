import { action } from "./action";
import { bilan } from "./bilan";
import type { TableCode } from "./catalogue";
import type { TableDefinition } from "./defineTable";
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
export const tableDefinitions: readonly TableDefinition[] = [
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
export function tableDefinition(code: TableCode): TableDefinition {
  const table = tableDefinitions.find((candidate) => candidate.code === code);
  if (!table) throw new Error(`no official table ${code}`);
  return table;
}
