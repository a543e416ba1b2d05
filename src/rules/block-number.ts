import { defineRule, type Fix, type Problem } from "../checker";
import { blocksOf, locateParagraph, rankOfBlock, type DossierBlock, type OfficialTable } from "../dossier";
import { opensPart, tablesOfPart } from "../tables";
import { blockNumberEdits, criterionNumberEdits } from "./titleNumbers";

export default defineRule({
  id: "block-number",
  code: "S11",
  title: "Les titres portent le numéro de leur critère, les actions et les engagements se suivent",
  source: "tables.T5",
  severity: "warning",
  scope: "criterion",
  docs: {
    why: "Les preuves et les auditeurs citent chaque bloc par ses deux numéros, et chaque tableau par son critère.",
    how: "Corrigez le numéro dans ce titre et dans les preuves qui le citent.",
  },
  check(criterion) {
    return [...criterion.tables.flatMap(ofTable), ...blocksOf(criterion).flatMap(ofBlock)];
  },
});

/** Titles of a criterion's own tables; that of T1 opens its section, and is always its own. */
const own = tablesOfPart("criterion").filter((code) => !opensPart(code));

function ofTable({ criterion, table, reading }: OfficialTable): readonly Problem[] {
  const { title } = reading.recognition;
  const written = title?.criterion;
  if (!own.includes(table) || !title || typeof written !== "number" || written === criterion) return [];
  const at = locateParagraph(title.paragraph);
  return [
    {
      table,
      what: `Numéro inattendu\u00a0: ${otherCriterion(written, criterion!)}.`,
      text: title.paragraph.text,
      at,
      fixes: [
        { label: "Écrire le bon numéro", safety: "check-after", edits: criterionNumberEdits(at.place, criterion!) },
      ],
    },
  ];
}

function otherCriterion(written: number, criterion: number): string {
  return `le titre dit critère\u00a0${written} dans la section du critère\u00a0${criterion}`;
}

function ofBlock(target: DossierBlock): readonly Problem[] {
  const { criterion, block, kind, writtenCriterion, writtenNumber, location } = target;
  const rank = rankOfBlock(block);
  const noun = kind === "action" ? "action" : "engagement";
  const wrong = [
    ...(writtenCriterion !== null && writtenCriterion !== criterion
      ? [otherCriterion(writtenCriterion, criterion)]
      : []),
    ...(writtenNumber !== null && writtenNumber !== rank
      ? [
          `le titre dit ${noun}\u00a0${writtenNumber}, c’est ${kind === "action" ? "la" : "le"} ${ordinal(rank, kind)} du critère`,
        ]
      : []),
  ];
  if (wrong.length === 0) return [];
  return [
    {
      block,
      what: `Numéro inattendu\u00a0: ${wrong.join("\u00a0; ")}.`,
      text: location?.place.text ?? null,
      at: location,
      fixes: renumbering(target, rank),
    },
  ];
}

/** « 1re », « 2e » action; « 1er » engagement. */
function ordinal(rank: number, kind: "action" | "commitment"): string {
  if (rank > 1) return `${rank}e`;
  return kind === "action" ? "1re" : "1er";
}

/** Writes the numbers in the title; under the author's eyes, for citations of evidence may name the old ones. */
function renumbering({ criterion, location }: DossierBlock, rank: number): readonly Fix[] {
  if (!location) return [];
  const edits = [...criterionNumberEdits(location.place, criterion), ...blockNumberEdits(location.place, rank)];
  return [{ label: "Écrire les bons numéros", safety: "check-after", edits }];
}
