import { action } from "./action";
import { bilan } from "./bilan";
import { tableCodes, type TableCode } from "./catalogue";
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

const byCode: { readonly [C in TableCode]: TableDefinition<C> } = {
  T1: etatDesLieux,
  T2: objectifGeneral,
  T3: transversalite,
  T4: equipe,
  T5: action,
  T6: evaluation,
  T7: miseEnOeuvreAction,
  T8: bilan,
  T9: engagement,
  T10: planification,
  T11: miseEnOeuvreEngagement,
};

/** The definitions of the official tables, in the guide's order. */
export const tableDefinitions: readonly TableDefinition[] = tableCodes.map(tableDefinition);

/** The definition of one official table. */
export function tableDefinition(code: TableCode): TableDefinition {
  return byCode[code];
}
